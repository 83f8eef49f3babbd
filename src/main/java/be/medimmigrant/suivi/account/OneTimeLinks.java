package be.medimmigrant.suivi.account;

import static be.medimmigrant.suivi.platform.acting.Roles.ADMINISTRATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.SYSTEM;
import static be.medimmigrant.suivi.platform.acting.Roles.UNAUTHENTICATED;

import be.medimmigrant.suivi.account.domain.Account;
import be.medimmigrant.suivi.account.domain.AccountRepository;
import be.medimmigrant.suivi.account.domain.OneTimeLink;
import be.medimmigrant.suivi.account.domain.PasswordRule;
import be.medimmigrant.suivi.account.domain.Passwords;
import be.medimmigrant.suivi.account.domain.Secret;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Doors that open once: a person chooses a password; the very first administrator is created. */
@Stateless
@AllowedTo(UNAUTHENTICATED)
public class OneTimeLinks {

    @Inject AccountRepository accounts;
    @Inject Passwords passwords;
    @Inject Clock clock;

    /** For whom this link opens, without using it up; nothing when it is unknown, used or too old. */
    public Optional<AccountView> person(String secret) {
        return accounts.link(secret).filter(link -> link.opens(OneTimeLink.PASSWORD, clock.instant()))
                .map(link -> accounts.get(link.accountId())).filter(Account::active).map(Accounts::view);
    }

    public boolean opensFirstAdministrator(String secret) {
        return accounts.link(secret).filter(link -> link.opens(OneTimeLink.FIRST_ADMINISTRATOR, clock.instant())).isPresent();
    }

    /** @throws RuleViolated {@code account.link.spent}, {@code account.password.short}, {@code .long} or {@code .common} */
    public void choosePassword(String secret, String password) {
        OneTimeLink link = link(secret, OneTimeLink.PASSWORD);
        Account account = accounts.get(link.accountId());
        if (!account.active()) throw new RuleViolated("account.link.spent");
        PasswordRule.require(password, List.of(account.username(), account.displayName()));
        account.usePassword(passwords.hash(password));
        link.use(clock.instant());
    }

    /** @throws RuleViolated as {@link #choosePassword} and {@link AccountAdministration#open} */
    public void createFirstAdministrator(String secret, OpenAccount wanted, String password) {
        OneTimeLink link = link(secret, OneTimeLink.FIRST_ADMINISTRATOR);
        Account account = Account.open(UUID.randomUUID(), wanted.username(), wanted.displayName(), wanted.initials(), wanted.language(), Set.of(ADMINISTRATOR));
        PasswordRule.require(password, List.of(account.username(), account.displayName()));
        account.usePassword(passwords.hash(password));
        accounts.add(account);
        link.use(clock.instant());
    }

    /** While nobody can administer, because nobody does or none of them has a password: a new link, the earlier one is void. */
    @AllowedTo(SYSTEM)
    public Optional<String> firstAdministrator() {
        if (!accounts.administrators().isEmpty()) return Optional.empty();
        accounts.withdrawFirstAdministratorLinks();
        Secret secret = Secret.random();
        accounts.add(OneTimeLink.toFirstAdministrator(secret, clock.instant()));
        return Optional.of(secret.text());
    }

    private OneTimeLink link(String secret, String purpose) {
        return accounts.lockedLink(secret).filter(link -> link.opens(purpose, clock.instant())).orElseThrow(() -> new RuleViolated("account.link.spent"));
    }
}
