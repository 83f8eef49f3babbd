package be.medimmigrant.suivi.account;

import static be.medimmigrant.suivi.platform.acting.Roles.ANYBODY;
import static be.medimmigrant.suivi.platform.acting.Roles.SYSTEM;

import be.medimmigrant.suivi.account.domain.Account;
import be.medimmigrant.suivi.account.domain.AccountRepository;
import be.medimmigrant.suivi.account.domain.Passwords;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who works here. */
@Stateless
public class Accounts {

    @Inject AccountRepository accounts;
    @Inject Passwords passwords;

    /** Closed accounts are found too: old records still show who did what. */
    @AllowedTo(ANYBODY)
    public Optional<AccountView> byId(UUID id) {
        return accounts.find(id).map(Accounts::view);
    }

    /** Active accounts that have a role, by name. */
    @AllowedTo(ANYBODY)
    public List<AccountView> withRole(String role) {
        return accounts.activeWithRole(role).stream().map(Accounts::view).toList();
    }

    /** For the demo team and tests only: everybody else chooses the password alone. */
    @AllowedTo(SYSTEM)
    public UUID open(String username, String displayName, String initials, String language, Set<String> roles, String password) {
        UUID id = openedAtStart(username);
        if (accounts.find(id).isEmpty()) {
            Account account = Account.open(id, username, displayName, initials, language, roles);
            account.usePassword(passwords.hash(password));
            accounts.add(account);
        }
        return id;
    }

    /** The id of an account that no person opened; theirs are random. */
    static UUID openedAtStart(String username) {
        return UUID.nameUUIDFromBytes(("account " + username).getBytes(StandardCharsets.UTF_8));
    }

    static AccountView view(Account a) {
        return new AccountView(a.id(), a.username(), a.displayName(), a.initials(), a.language(), a.roles(), a.active());
    }
}
