package be.medimmigrant.suivi.account;

import static be.medimmigrant.suivi.platform.acting.Roles.ADMINISTRATOR;

import be.medimmigrant.suivi.account.domain.Account;
import be.medimmigrant.suivi.account.domain.AccountRepository;
import be.medimmigrant.suivi.account.domain.OneTimeLink;
import be.medimmigrant.suivi.account.domain.Secret;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What administrators do with accounts. At least one active administrator who has a password always remains. */
@Stateless
@AllowedTo(ADMINISTRATOR)
public class AccountAdministration {

    @Inject AccountRepository accounts;
    @Inject RoleList roles;
    @Inject Acting acting;
    @Inject Clock clock;
    @Inject Event<AccountClosing> closing;

    public List<AccountRow> all() {
        return accounts.all().stream().map(AccountAdministration::row).toList();
    }

    public AccountRow one(UUID id) {
        return row(accounts.get(id));
    }

    /** Does nothing: whoever does not administer is refused before the form for a new account is shown. */
    public void mustAdminister() {}

    /**
     * @throws RuleViolated {@code account.username.invalid}, {@code .taken}, {@code account.name.missing},
     *         {@code account.initials.invalid}, {@code account.roles.missing}, {@code .unknown}
     */
    public OpenedAccount open(OpenAccount wanted) {
        roles.require(wanted.roles());
        Account account = Account.open(UUID.randomUUID(), wanted.username(), wanted.displayName(), wanted.initials(), wanted.language(), wanted.roles());
        accounts.add(account);
        return new OpenedAccount(account.id(), newLink(account));
    }

    /** @throws RuleViolated as {@link #open}, {@code account.changedMeanwhile} or {@code account.lastAdministrator} */
    public void change(ChangeAccount wanted) {
        roles.require(wanted.roles());
        Account account = accounts.get(wanted.id());
        if (account.version() != wanted.version()) throw new RuleViolated("account.changedMeanwhile");
        if (!wanted.roles().contains(ADMINISTRATOR)) requireAnotherAdministrator(account);
        account.describe(wanted.displayName(), wanted.initials(), wanted.language(), wanted.roles());
    }

    /**
     * Ends the sessions of the account at once; what the person did stays, and others have its tasks.
     *
     * @return how many open cases it still owns
     * @throws RuleViolated {@code account.closeOneself} or {@code account.lastAdministrator}
     */
    public int close(UUID id) {
        if (id.equals(acting.id())) throw new RuleViolated("account.closeOneself");
        Account account = accounts.get(id);
        requireAnotherAdministrator(account);
        account.close();
        accounts.withdrawPasswordLinks(id);
        AccountClosing told = new AccountClosing(id);
        closing.fire(told);
        return told.openCases();
    }

    /** @return the secret of the link by which the person chooses a new password */
    public String reopen(UUID id) {
        Account account = accounts.get(id);
        account.reopen();
        return newLink(account);
    }

    /** The old password goes on working until the link is used. @return the link's secret, shown once */
    public String resetPassword(UUID id) {
        Account account = accounts.get(id);
        if (!account.active()) throw new RuleViolated("account.closed");
        return newLink(account);
    }

    private String newLink(Account account) {
        accounts.withdrawPasswordLinks(account.id());
        Secret secret = Secret.random();
        accounts.add(OneTimeLink.toPassword(secret, account.id(), clock.instant()));
        return secret.text();
    }

    private void requireAnotherAdministrator(Account account) {
        List<Account> administrators = accounts.lockedAdministrators();
        if (administrators.size() == 1 && administrators.contains(account)) throw new RuleViolated("account.lastAdministrator");
    }

    private static AccountRow row(Account a) {
        return new AccountRow(a.id(), a.version(), a.username(), a.displayName(), a.initials(), a.language(), a.roles(), a.active(), a.passwordHash() != null);
    }
}
