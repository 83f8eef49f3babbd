package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.ANYBODY;

import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;

/** Remembers who was refused for want of four eyes; in a transaction of its own, because the act itself is rolled back. */
@Stateless
@AllowedTo(ANYBODY)
public class FundRefusals {

    @PersistenceContext EntityManager em;
    @Inject Acting acting;
    @Inject Clock clock;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void remember(UUID intervention, RuleViolated refusal, String tried) {
        em.createNativeQuery("insert into fund_refusal (intervention_id, refused_by_rule, tried, actor_id, refused_at) values (:id, :rule, :tried, :actor, :at)")
                .setParameter("id", intervention).setParameter("rule", refusal.key()).setParameter("tried", tried).setParameter("actor", acting.id())
                .setParameter("at", clock.instant()).executeUpdate();
    }

    public long count(UUID intervention) {
        return ((Number) em.createNativeQuery("select count(*) from fund_refusal where intervention_id = :id").setParameter("id", intervention).getSingleResult()).longValue();
    }
}
