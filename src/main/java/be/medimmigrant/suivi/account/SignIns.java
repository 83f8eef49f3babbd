package be.medimmigrant.suivi.account;

import static be.medimmigrant.suivi.platform.acting.Roles.UNAUTHENTICATED;

import be.medimmigrant.suivi.account.SignInResult.Recognised;
import be.medimmigrant.suivi.account.SignInResult.Refused;
import be.medimmigrant.suivi.account.SignInResult.Wait;
import be.medimmigrant.suivi.account.domain.Account;
import be.medimmigrant.suivi.account.domain.Passwords;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Recognises who signs in. No transaction is open while a password is being checked: that is slow on purpose. */
@Stateless
@AllowedTo(UNAUTHENTICATED)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIns {

    private static final System.Logger LOG = System.getLogger(SignIns.class.getName());

    @Inject SignInTries tries;
    @Inject Passwords passwords;

    /** Name and password are never logged; the account's id and the address are. */
    public SignInResult attempt(String username, String password, String address) {
        Duration wait = tries.count(username, address);
        if (!wait.isZero()) {
            LOG.log(System.Logger.Level.WARNING, "Sign-in delayed by {0} s, from {1}", wait.toSeconds(), address);
            return new Wait(wait);
        }
        Optional<Account> account = tries.account(username);
        boolean right = passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        String who = account.map(Account::id).map(UUID::toString).orElse("unknown");
        if (!right || !account.get().active()) {
            LOG.log(System.Logger.Level.WARNING, "Sign-in refused, account {0}, from {1}", who, address);
            return new Refused();
        }
        tries.succeeded(username, address);
        return new Recognised(Accounts.view(account.get()), account.get().sessionEpoch());
    }

    /** Asks for the password once more. @throws RuleViolated {@code account.password.wrong} or those of {@link Waiting} */
    public void confirm(String username, String password, String address) {
        SignInResult result = attempt(username, password == null ? "" : password, address);
        if (result instanceof Wait waiting) throw Waiting.refusal(waiting.left());
        if (result instanceof Refused) throw new RuleViolated("account.password.wrong");
    }

    /** False when the account was closed, or its password changed, since that session was opened. */
    public boolean stillGood(UUID account, int epoch) {
        return tries.epoch(account).filter(now -> now == epoch).isPresent();
    }
}
