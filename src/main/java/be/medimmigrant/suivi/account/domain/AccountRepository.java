package be.medimmigrant.suivi.account.domain;

import be.medimmigrant.suivi.platform.acting.Actor;
import be.medimmigrant.suivi.platform.acting.Roles;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where accounts and their one-time links are kept. */
@ApplicationScoped
public class AccountRepository {

    @PersistenceContext EntityManager em;

    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** @throws RuleViolated {@code account.unknown} */
    public Account get(UUID id) {
        return find(id).filter(a -> !a.id().equals(Actor.SYSTEM_ID)).orElseThrow(() -> new RuleViolated("account.unknown"));
    }

    public Optional<Account> byUsername(String username) {
        return em.createQuery("select a from Account a where a.username = :name", Account.class)
                .setParameter("name", Account.normalised(username)).getResultStream().findFirst();
    }

    /** Everybody but the system itself: active ones first, then by name. */
    public List<Account> all() {
        return em.createQuery("select a from Account a where a.id <> :system order by a.active desc, a.displayName, a.username", Account.class)
                .setParameter("system", Actor.SYSTEM_ID).getResultList();
    }

    public List<Account> activeWithRole(String role) {
        return em.createQuery("select a from Account a join a.roles r where r = :role and a.active order by a.displayName, a.id", Account.class)
                .setParameter("role", role).getResultList();
    }

    /** What a session must carry to go on; nothing when the account is closed. */
    public Optional<Integer> epochOfActive(UUID id) {
        return em.createQuery("select a.sessionEpoch from Account a where a.id = :id and a.active", Integer.class).setParameter("id", id)
                .getResultStream().findFirst();
    }

    /** Those who can administer today: active, and with a password to sign in with. */
    public List<Account> administrators() {
        return activeWithRole(Roles.ADMINISTRATOR).stream().filter(a -> a.passwordHash() != null).toList();
    }

    /** The same, all active ones locked until the transaction ends: two of them cannot close each other at the same moment. */
    public List<Account> lockedAdministrators() {
        activeWithRole(Roles.ADMINISTRATOR).forEach(a -> em.lock(a, LockModeType.PESSIMISTIC_WRITE));
        return administrators();
    }

    /** @throws RuleViolated {@code account.username.taken} */
    public void add(Account account) {
        if (byUsername(account.username()).isPresent()) throw new RuleViolated("account.username.taken");
        em.persist(account);
        em.flush();
    }

    public void add(OneTimeLink link) {
        em.persist(link);
    }

    public Optional<OneTimeLink> link(String secret) {
        return link(secret, LockModeType.NONE);
    }

    /** Until the transaction ends, so that two who hold the same link do not both pass. */
    public Optional<OneTimeLink> lockedLink(String secret) {
        return link(secret, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<OneTimeLink> link(String secret, LockModeType lock) {
        return secret == null || secret.isBlank() ? Optional.empty() : Optional.ofNullable(em.find(OneTimeLink.class, new Secret(secret).hash(), lock));
    }

    /** A newer link replaces the older ones. */
    public void withdrawPasswordLinks(UUID account) {
        em.createQuery("select l from OneTimeLink l where l.usedAt is null and l.accountId = :account", OneTimeLink.class)
                .setParameter("account", account).getResultList().forEach(em::remove);
    }

    public void withdrawFirstAdministratorLinks() {
        em.createQuery("select l from OneTimeLink l where l.purpose = :purpose", OneTimeLink.class)
                .setParameter("purpose", OneTimeLink.FIRST_ADMINISTRATOR).getResultList().forEach(em::remove);
    }
}
