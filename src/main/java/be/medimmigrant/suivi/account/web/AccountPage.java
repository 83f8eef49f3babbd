package be.medimmigrant.suivi.account.web;

import be.medimmigrant.suivi.account.AccountAdministration;
import be.medimmigrant.suivi.account.AccountRow;
import be.medimmigrant.suivi.account.ChangeAccount;
import be.medimmigrant.suivi.account.OpenAccount;
import be.medimmigrant.suivi.account.RoleList;
import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.platform.faces.Ids;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One account: opened here, described, closed, reopened; its one-time link is shown once. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    @Inject AccountAdministration accounts;
    @Inject RoleList roles;
    @Inject Language language;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    @Inject transient HttpServletRequest request;
    private String asked;
    private UUID id;
    private int version;
    private String shownName;
    private boolean active = true;
    private String username;
    private String displayName;
    private String initials;
    private String spoken;
    private String[] chosenRoles = {};
    private String link;

    /** An empty form for somebody new, or the account asked for. */
    public void open() {
        accounts.mustAdminister();
        if (asked != null) show(accounts.one(id(asked)));
        else spoken = language.getCode();
    }

    public void save() {
        if (id == null) {
            var opened = accounts.open(new OpenAccount(username, displayName, initials, spoken, roles()));
            showLink(opened.secret());
            show(accounts.one(opened.account()));
            return;
        }
        accounts.change(new ChangeAccount(id, version, displayName, initials, spoken, roles()));
        show(accounts.one(id));
        toasts.say(texts.of("account.saved"));
    }

    public void resetPassword() {
        showLink(accounts.resetPassword(id));
    }

    public void close() {
        int cases = accounts.close(id);
        link = null;
        show(accounts.one(id));
        toasts.say(cases == 0 ? texts.of("account.closed.done") : texts.of("account.closed.cases", cases));
    }

    public void reopen() {
        showLink(accounts.reopen(id));
        show(accounts.one(id));
    }

    private void show(AccountRow row) {
        id = row.id();
        version = row.version();
        shownName = row.displayName();
        active = row.active();
        username = row.username();
        displayName = row.displayName();
        initials = row.initials();
        spoken = row.language();
        chosenRoles = row.roles().toArray(new String[0]);
    }

    private void showLink(String secret) {
        StringBuffer here = request.getRequestURL();
        link = here.substring(0, here.length() - request.getServletPath().length()) + "/account/newPassword.xhtml?token=" + secret;
    }

    private static UUID id(String text) {
        UUID read = Ids.read(text);
        if (read == null) throw new RuleViolated("account.unknown");
        return read;
    }

    private Set<String> roles() {
        return Set.of(chosenRoles);
    }

    public List<Code> getRoleChoices() { return roles.forPeople(); }

    public UUID getId() { return id; }

    public String getAsked() { return asked; }

    public void setAsked(String asked) { this.asked = asked; }

    public String getShownName() { return shownName; }

    public boolean isActive() { return active; }

    public String getLink() { return link; }

    public String getUsername() { return username; }

    public void setUsername(String username) { this.username = username; }

    public String getDisplayName() { return displayName; }

    public void setDisplayName(String displayName) { this.displayName = displayName; }

    public String getInitials() { return initials; }

    public void setInitials(String initials) { this.initials = initials; }

    public String getSpoken() { return spoken; }

    public void setSpoken(String spoken) { this.spoken = spoken; }

    public String[] getChosenRoles() { return chosenRoles; }

    public void setChosenRoles(String[] chosenRoles) { this.chosenRoles = chosenRoles; }
}
