package be.medimmigrant.suivi.account.web;

import be.medimmigrant.suivi.account.MyAccount;
import be.medimmigrant.suivi.account.Profile;
import be.medimmigrant.suivi.account.RoleList;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.faces.Appearance;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import java.util.stream.Collectors;

/** The own account: language, look, keys, password. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {

    private static final String AS_DEVICE = "system";

    @Inject MyAccount account;
    @Inject RoleList roleList;
    @Inject Codes codes;
    @Inject Language reader;
    @Inject Appearance appearance;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    @Inject transient ExternalContext external;
    private Profile profile;
    private String language;
    private String theme;
    private Boolean letterKeys;
    private String currentPassword;
    private String newPassword;

    @PostConstruct
    void read() {
        profile = account.profile();
        language = profile.language();
        theme = profile.theme().isEmpty() ? AS_DEVICE : profile.theme();
        letterKeys = profile.letterKeys();
    }

    /** Each choice counts at once, on this page and from now on. */
    public void keep() {
        appearance.useTheme(theme.equals(AS_DEVICE) ? "" : theme);
        appearance.useLetterKeys(letterKeys);
        reader.use(language);
    }

    public void changePassword() {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        int epoch = account.changePassword(currentPassword, newPassword, request.getRemoteAddr());
        request.changeSessionId();
        new SignedIn(UUID.fromString(external.getRemoteUser()), epoch).keepIn(request.getSession());
        currentPassword = null;
        newPassword = null;
        toasts.say(texts.of("account.profile.password.changed"));
    }

    public String getRoles() {
        return roleList.forPeople().stream().filter(role -> profile.roles().contains(role.code())).map(role -> codes.label(role.list(), role.code()))
                .collect(Collectors.joining(", "));
    }

    public Profile getProfile() { return profile; }

    public String getLanguage() { return language; }

    public void setLanguage(String language) { this.language = language; }

    public String getTheme() { return theme; }

    public void setTheme(String theme) { this.theme = theme; }

    public Boolean getLetterKeys() { return letterKeys; }

    public void setLetterKeys(Boolean letterKeys) { this.letterKeys = letterKeys; }

    public String getCurrentPassword() { return currentPassword; }

    public void setCurrentPassword(String currentPassword) { this.currentPassword = currentPassword; }

    public String getNewPassword() { return newPassword; }

    public void setNewPassword(String newPassword) { this.newPassword = newPassword; }
}
