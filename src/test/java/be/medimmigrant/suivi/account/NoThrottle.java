package be.medimmigrant.suivi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** For tests: looks behind the services, and makes the wrong guesses of a test forgotten. */
@ApplicationScoped
@Transactional
public class NoThrottle {

    @PersistenceContext EntityManager em;

    public void forgetEverything() {
        em.createNativeQuery("delete from sign_in_throttle").executeUpdate();
    }

    public String passwordHash(UUID account) {
        return (String) em.createNativeQuery("select password_hash from account where id = ?1", String.class).setParameter(1, account).getSingleResult();
    }

    /** In a transaction that will be rolled back. */
    public void forgetAdministrators() {
        em.createNativeQuery("select set_config('suivi.actor', '00000000-0000-0000-0000-000000000000', true)").getSingleResult();
        em.createNativeQuery("delete from account_role where role = 'administrator'").executeUpdate();
    }

    /** In a transaction that will be rolled back. */
    public void forgetAdministratorsPasswords() {
        em.createNativeQuery("select set_config('suivi.actor', '00000000-0000-0000-0000-000000000000', true)").getSingleResult();
        em.createNativeQuery("update account set password_hash = null where id in (select account_id from account_role where role = 'administrator')").executeUpdate();
        em.clear();
    }
}
