package be.medimmigrant.suivi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Sign-in by Jakarta Security. The principal's name is the account's id, so that no name travels through logs. Roles are not
 * handed to the container: they are read in each transaction.
 */
@ApplicationScoped
public class SignIn implements IdentityStore {

    /** Request attribute: the {@link SignInResult}, for the page to tell. */
    public static final String RESULT = "suivi.signIn";
    private static final Set<String> SIGNED_IN = Set.of("signed_in");

    @Inject SignIns signIns;
    @Inject HttpServletRequest request;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) return CredentialValidationResult.NOT_VALIDATED_RESULT;
        SignInResult result = signIns.attempt(typed.getCaller(), typed.getPasswordAsString(), request.getRemoteAddr());
        request.setAttribute(RESULT, result);
        return result instanceof SignInResult.Recognised known
                ? new CredentialValidationResult(new CallerPrincipal(known.account().id().toString()), SIGNED_IN)
                : CredentialValidationResult.INVALID_RESULT;
    }
}
