package be.medimmigrant.suivi.platform.faces;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** The language this person reads: the account's, or what was chosen on the page; French where nobody said. */
@Named("language")
@SessionScoped
public class Language implements Serializable {

    private String code;

    /** fr, nl or en */
    public String getCode() {
        try {
            if (code == null) code = askedByBrowser();
            return code;
        } catch (ContextNotActiveException noSession) {
            return "fr";
        }
    }

    public Locale getLocale() {
        return new Locale(getCode());
    }

    public Locale locale() {
        return getLocale();
    }

    /** Action of the switch: the button is immediate, so what was typed stays in its fields. */
    public void use(String chosen) {
        code = switch (chosen) {
            case "nl", "en" -> chosen;
            default -> "fr";
        };
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces != null && faces.getViewRoot() != null) faces.getViewRoot().setLocale(getLocale());
    }

    private static String askedByBrowser() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces == null || faces.getExternalContext() == null) return "fr";
        Locale asked = faces.getExternalContext().getRequestLocale();
        return asked != null && ("nl".equals(asked.getLanguage()) || "en".equals(asked.getLanguage())) ? asked.getLanguage() : "fr";
    }
}
