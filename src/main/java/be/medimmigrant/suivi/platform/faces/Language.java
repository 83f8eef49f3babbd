package be.medimmigrant.suivi.platform.faces;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** The language this person reads: what was chosen on a page, else the account's, else the browser's, else French. */
@Named("language")
@SessionScoped
public class Language implements Serializable {

    /** Where the error page, which trusts no bean, finds the language. */
    public static final String IN_SESSION = "suivi.language";
    private static final List<String> CODES = List.of("fr", "nl", "en");
    @Inject Appearance appearance;
    @Inject HttpServletRequest request;
    private String chosen;

    /** fr, nl or en */
    public String getCode() {
        try {
            if (chosen != null) return chosen;
            String remembered = appearance.languageOfAccount();
            return remembered != null ? remembered : askedByBrowser();
        } catch (ContextNotActiveException noSession) {
            return "fr";
        }
    }

    public List<String> getCodes() {
        return CODES;
    }

    public Locale getLocale() {
        return new Locale(getCode());
    }

    public Locale locale() {
        return getLocale();
    }

    /** Action of the switch on every page. The button is immediate: {@link TypedText} keeps what was typed. */
    public void use(String code) {
        if (!CODES.contains(code)) return;
        chosen = code;
        request.getSession().setAttribute(IN_SESSION, code);
        appearance.remember();
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces == null || faces.getViewRoot() == null) return;
        TypedText.keep(faces);
        faces.getViewRoot().setLocale(getLocale());
    }

    /** Somebody signed in: from now on the account's language, whatever was chosen before. */
    public void followAccount() {
        chosen = null;
        request.getSession().removeAttribute(IN_SESSION);
    }

    private String askedByBrowser() {
        String asked = request.getLocale().getLanguage();
        return CODES.contains(asked) ? asked : "fr";
    }
}
