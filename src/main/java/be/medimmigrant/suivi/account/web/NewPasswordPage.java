package be.medimmigrant.suivi.account.web;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.account.OneTimeLinks;
import be.medimmigrant.suivi.platform.faces.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind a one-time link: a person chooses a password, the first one or a new one. */
@Named
@RequestScoped
public class NewPasswordPage {

    @Inject OneTimeLinks links;
    @Inject Language language;
    /** known before anything is decoded: whether the form stands on the page depends on it */
    @Inject @ManagedProperty("#{param.token}") String token;
    private String password;

    /** The page speaks the person's language. */
    public void open() {
        AccountView person = getPerson();
        if (person != null) language.use(person.language());
    }

    public AccountView getPerson() {
        return links.person(token).orElse(null);
    }

    public String choose() {
        links.choosePassword(token, password);
        return SignInDoor.PAGE + "?why=chosen&faces-redirect=true";
    }

    public String getToken() { return token; }

    public void setToken(String token) { this.token = token; }

    public String getPassword() { return password; }

    public void setPassword(String password) { this.password = password; }
}
