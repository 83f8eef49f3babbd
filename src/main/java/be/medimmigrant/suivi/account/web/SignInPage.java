package be.medimmigrant.suivi.account.web;

import be.medimmigrant.suivi.account.SignIn;
import be.medimmigrant.suivi.account.SignInResult;
import be.medimmigrant.suivi.account.Waiting;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Name and password; afterwards the page that was asked for. */
@Named
@RequestScoped
public class SignInPage {

    private static final System.Logger LOG = System.getLogger(SignInPage.class.getName());

    @Inject SecurityContext security;
    @Inject ExternalContext external;
    @Inject Language language;
    private String username;
    private String password;
    private String to;
    private String why;

    /** Who is signed in already has nothing to do here. */
    public void open() throws IOException {
        if (external.getUserPrincipal() != null) external.redirect(external.getRequestContextPath() + SignInDoor.inside(to));
    }

    public void submit() throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) throw new RuleViolated("account.signIn.refused");
        if (external.getUserPrincipal() != null) request.logout();
        var typed = new UsernamePasswordCredential(username == null ? "" : username, new Password(password == null ? "" : password));
        password = null;
        security.authenticate(request, (HttpServletResponse) external.getResponse(), AuthenticationParameters.withParams().credential(typed).newAuthentication(true));
        if (!(request.getAttribute(SignIn.RESULT) instanceof SignInResult.Recognised known)) throw refusal(request);
        enter(request, known);
    }

    /** The session gets a new id, so that one planted before the sign-in is worth nothing. */
    private void enter(HttpServletRequest request, SignInResult.Recognised known) throws IOException {
        request.changeSessionId();
        new SignedIn(known.account().id(), known.epoch()).keepIn(request.getSession());
        language.followAccount();
        LOG.log(System.Logger.Level.INFO, "Signed in, account {0}, from {1}", known.account().id(), request.getRemoteAddr());
        external.redirect(external.getRequestContextPath() + SignInDoor.inside(to));
    }

    private static RuleViolated refusal(HttpServletRequest request) {
        return request.getAttribute(SignIn.RESULT) instanceof SignInResult.Wait waiting ? Waiting.refusal(waiting.left()) : new RuleViolated("account.signIn.refused");
    }

    public String signOut() throws ServletException {
        LOG.log(System.Logger.Level.INFO, "Signed out, account {0}", external.getRemoteUser());
        ((HttpServletRequest) external.getRequest()).logout();
        external.invalidateSession();
        return SignInDoor.PAGE + "?why=out&faces-redirect=true";
    }

    /** Why somebody stands here: a lost session, signed out, a password just chosen. */
    public boolean isWhy(String reason) {
        return reason.equals(why);
    }

    public String getUsername() { return username; }

    public void setUsername(String username) { this.username = username; }

    public String getPassword() { return password; }

    public void setPassword(String password) { this.password = password; }

    public String getTo() { return to; }

    public void setTo(String to) { this.to = to; }

    public String getWhy() { return why; }

    public void setWhy(String why) { this.why = why; }
}
