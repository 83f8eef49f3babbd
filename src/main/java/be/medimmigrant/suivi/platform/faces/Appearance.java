package be.medimmigrant.suivi.platform.faces;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.UUID;

/** What a person chose about how pages look and listen. Remembered with the account, asked once per session. */
@Named("appearance")
@SessionScoped
public class Appearance implements Serializable {

    @Inject Event<ReaderWanted> wanted;
    @Inject Event<PreferencesChosen> chosen;
    @Inject Language language;
    @Inject HttpServletRequest request;

    private String account;
    private Reader reader = Reader.NOBODY;
    private String theme = "";
    private boolean letterKeys = true;

    /** "" follows the machine, else light or dark: the class of the html element */
    public String getTheme() {
        meet();
        return theme;
    }

    public List<String> getThemes() {
        return List.of("", "light", "dark");
    }

    public boolean isTheme(String name) {
        return getTheme().equals(name);
    }

    public void useTheme(String name) {
        theme = getThemes().contains(name) ? name : "";
        remember();
    }

    public boolean isLetterKeys() {
        meet();
        return letterKeys;
    }

    public void useLetterKeys(boolean on) {
        letterKeys = on;
        remember();
    }

    public boolean isSignedIn() {
        return principal() != null;
    }

    public String getAccount() {
        return principal();
    }

    public String getDisplayName() {
        meet();
        return reader.displayName();
    }

    public String getInitials() {
        meet();
        return reader.initials();
    }

    /** Called where a choice must outlive the session. */
    void remember() {
        meet();
        if (account != null) chosen.fire(new PreferencesChosen(UUID.fromString(account), language.getCode(), theme, letterKeys));
    }

    /** The first page after sign-in: take over what the account remembers. */
    void meet() {
        String principal = principal();
        if (principal == null || principal.equals(account)) return;
        account = principal;
        ReaderWanted question = new ReaderWanted(UUID.fromString(principal));
        wanted.fire(question);
        reader = question.reader();
        theme = reader.theme();
        letterKeys = reader.letterKeys();
        request.getSession().setAttribute(Language.IN_SESSION, language.getCode());
    }

    String languageOfAccount() {
        meet();
        return account == null ? null : reader.language();
    }

    private String principal() {
        Principal principal = request.getUserPrincipal();
        return principal == null ? null : principal.getName();
    }
}
