package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.platform.faces.MenuCount;
import be.medimmigrant.suivi.register.RequestList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many requests are still open, beside «Demandes» in the menu. */
@ApplicationScoped
public class OpenRequestsCount implements MenuCount {

    @Inject RequestList list;

    @Override
    public String entry() {
        return "requests";
    }

    @Override
    public long count() {
        return list.open();
    }
}
