package be.medimmigrant.suivi.account;

import static be.medimmigrant.suivi.platform.acting.Roles.UNAUTHENTICATED;

import be.medimmigrant.suivi.account.domain.Account;
import be.medimmigrant.suivi.account.domain.AccountRepository;
import be.medimmigrant.suivi.account.domain.GuessingDelay;
import be.medimmigrant.suivi.account.domain.Secret;
import be.medimmigrant.suivi.account.domain.Throttle;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The short transactions around a sign-in; each stands for itself, so that a refusal does not undo its count. */
@Stateless
@AllowedTo(UNAUTHENTICATED)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInTries {

    @Inject Throttle throttle;
    @Inject AccountRepository accounts;

    public Duration count(String username, String address) {
        throttle.tidy();
        Duration ofAddress = throttle.count("address", address, GuessingDelay.OF_ADDRESS);
        if (!ofAddress.isZero()) return ofAddress;
        Duration ofAccount = throttle.count("account", key(username), GuessingDelay.OF_ACCOUNT);
        if (!ofAccount.isZero()) throttle.uncount("address", address);
        return ofAccount;
    }

    public void succeeded(String username, String address) {
        throttle.forget("account", key(username));
        throttle.uncount("address", address);
    }

    public Optional<Account> account(String username) {
        return accounts.byUsername(username);
    }

    public Optional<Integer> epoch(UUID account) {
        return accounts.epochOfActive(account);
    }

    private static String key(String username) {
        return Secret.sha256(Account.normalised(username));
    }
}
