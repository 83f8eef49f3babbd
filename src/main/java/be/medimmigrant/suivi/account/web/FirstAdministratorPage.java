package be.medimmigrant.suivi.account.web;

import be.medimmigrant.suivi.account.OneTimeLinks;
import be.medimmigrant.suivi.account.OpenAccount;
import be.medimmigrant.suivi.platform.faces.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** Behind the link of the very first start: who administers Suivi. */
@Named
@RequestScoped
public class FirstAdministratorPage {

    @Inject OneTimeLinks links;
    @Inject Language language;
    /** known before anything is decoded: whether the form stands on the page depends on it */
    @Inject @ManagedProperty("#{param.token}") String token;
    private String username;
    private String displayName;
    private String initials;
    private String password;

    public boolean isOpens() {
        return links.opensFirstAdministrator(token);
    }

    public String create() {
        links.createFirstAdministrator(token, new OpenAccount(username, displayName, initials, language.getCode(), Set.of()), password);
        return SignInDoor.PAGE + "?why=chosen&faces-redirect=true";
    }

    public String getToken() { return token; }

    public void setToken(String token) { this.token = token; }

    public String getUsername() { return username; }

    public void setUsername(String username) { this.username = username; }

    public String getDisplayName() { return displayName; }

    public void setDisplayName(String displayName) { this.displayName = displayName; }

    public String getInitials() { return initials; }

    public void setInitials(String initials) { this.initials = initials; }

    public String getPassword() { return password; }

    public void setPassword(String password) { this.password = password; }
}
