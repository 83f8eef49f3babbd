package be.medimmigrant.suivi.demo;

import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.platform.acting.Roles;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Whether the invented year is in this database. */
@Stateless
@AllowedTo(Roles.SYSTEM)
public class DemoMark {

    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    public boolean isLoaded() {
        return !em.createNativeQuery("select loaded_at from demo_year").getResultList().isEmpty();
    }

    public void loaded() {
        em.createNativeQuery("insert into demo_year (loaded_at) values (:at)").setParameter("at", clock.instant()).executeUpdate();
    }
}
