package be.medimmigrant.suivi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Sign-in by Jakarta Security. The principal's name is the account's id, so that no name travels through logs. */
@ApplicationScoped
@CustomFormAuthenticationMechanismDefinition(loginToContinue = @LoginToContinue(loginPage = "/account/signIn.xhtml", useForwardToLogin = false, errorPage = ""))
public class SignIn implements IdentityStore {

    @Inject Accounts accounts;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) return CredentialValidationResult.NOT_VALIDATED_RESULT;
        return accounts.recognise(typed.getCaller(), typed.getPasswordAsString())
                .map(a -> new CredentialValidationResult(new CallerPrincipal(a.id().toString()), a.roles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
