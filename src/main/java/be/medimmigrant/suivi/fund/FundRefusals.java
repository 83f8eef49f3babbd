package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.ANYBODY;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;

import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.platform.persistence.Row;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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

    /** Who was refused what, and when; {@code tried} and {@code rule} are codes and keys with words of their own. */
    public record Refusal(Instant at, String who, String number, UUID caseId, String tried, String rule) {}

    /** The newest first, at most 100. */
    @AllowedTo(COORDINATOR)
    @SuppressWarnings("unchecked")
    public List<Refusal> latest() {
        return ((List<Tuple>) em.createNativeQuery("select r.refused_at, a.display_name, i.number, i.case_id, r.tried, r.refused_by_rule from fund_refusal r left join account a on a.id = r.actor_id"
                + " left join fund_intervention i on i.id = r.intervention_id order by r.id desc limit 100", Tuple.class).getResultList()).stream().map(t -> {
            Row row = new Row(t);
            return new Refusal(row.moment("refused_at"), row.text("display_name"), row.text("number"), row.id("case_id"), row.text("tried"), row.text("refused_by_rule"));
        }).toList();
    }

    public long count(UUID intervention) {
        return ((Number) em.createNativeQuery("select count(*) from fund_refusal where intervention_id = :id").setParameter("id", intervention).getSingleResult()).longValue();
    }
}
