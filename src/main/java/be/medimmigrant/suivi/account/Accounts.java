package be.medimmigrant.suivi.account;

import static be.medimmigrant.suivi.platform.acting.Roles.ANYBODY;
import static be.medimmigrant.suivi.platform.acting.Roles.SYSTEM;
import static be.medimmigrant.suivi.platform.acting.Roles.UNAUTHENTICATED;

import be.medimmigrant.suivi.account.domain.Account;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who works here. */
@Stateless
public class Accounts {

    @PersistenceContext EntityManager em;
    @Inject Pbkdf2PasswordHash hash;

    @AllowedTo(ANYBODY)
    public Optional<AccountView> byId(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id)).map(Accounts::view);
    }

    @AllowedTo(ANYBODY)
    public List<AccountView> withRole(String role) {
        return em.createQuery("select a from Account a join a.roles r where r = :role and a.active order by a.displayName", Account.class)
                .setParameter("role", role).getResultStream().map(Accounts::view).toList();
    }

    /** @return the account, if user name and password belong to an active one */
    @AllowedTo(UNAUTHENTICATED)
    public Optional<AccountView> recognise(String username, String password) {
        return em.createQuery("select a from Account a where a.username = lower(:name) and a.active", Account.class)
                .setParameter("name", username).getResultStream().findFirst()
                .filter(a -> a.passwordHash() != null && hash.verify(password.toCharArray(), a.passwordHash())).map(Accounts::view);
    }

    @AllowedTo(SYSTEM)
    public UUID open(String username, String displayName, String initials, String language, Set<String> roles, String password) {
        UUID id = UUID.nameUUIDFromBytes(("account " + username).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        if (em.find(Account.class, id) == null)
            em.persist(Account.open(id, username, displayName, initials, language, roles, hash.generate(password.toCharArray())));
        return id;
    }

    private static AccountView view(Account a) {
        return new AccountView(a.id(), a.username(), a.displayName(), a.initials(), a.language(), a.roles(), a.active());
    }
}
