package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.faces.Texts;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.register.RequestRow;
import be.medimmigrant.suivi.register.RequesterView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Requests in words of the reader's language. */
@Named
@ApplicationScoped
public class RequestWords {

    @Inject Codes codes;
    @Inject Language language;

    /** The organisation and who there, a name, or the category of somebody unknown. */
    public String who(RequestRow row) {
        return who(row.organisationList(), row.organisation(), row.requesterName(), row.category());
    }

    public String who(RequesterView requester) {
        return who(requester.organisationList(), requester.organisation(), requester.name(), requester.category());
    }

    /** The category, where the name does not say it already. */
    public String category(RequestRow row) {
        return row.organisation() == null && row.requesterName() == null ? "" : codes.label("requester_categories", row.category());
    }

    public String outcome(String code) {
        Texts texts = Texts.in(language.locale());
        String key = "register.request_outcomes." + code;
        return code != null && texts.containsKey(key) ? texts.getString(key) : codes.label("request_outcomes", code);
    }

    private String who(String list, String organisation, String name, String category) {
        if (organisation != null) return codes.label(list, organisation) + (name == null ? "" : ", " + name);
        return name != null ? name : codes.label("requester_categories", category);
    }
}
