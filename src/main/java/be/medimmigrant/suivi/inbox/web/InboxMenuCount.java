package be.medimmigrant.suivi.inbox.web;

import be.medimmigrant.suivi.inbox.Inbox;
import be.medimmigrant.suivi.inbox.InboxList;
import be.medimmigrant.suivi.platform.faces.MenuCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** My tasks, beside the first entry of the menu. */
@ApplicationScoped
public class InboxMenuCount implements MenuCount {

    @Inject Inbox inbox;

    @Override
    public String entry() {
        return "home";
    }

    @Override
    public long count() {
        return inbox.counts().of(InboxList.MINE);
    }
}
