package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Once per key, in the act's own transaction: what was done and that it was done are committed together, so a call that is
 * repeated after a crash either finds its answer or acts for the first time.
 */
@ApplicationScoped
class Once {

    @PersistenceContext EntityManager em;
    @Inject Acting acting;
    @Inject Clock clock;

    /** Refuses {@code fund.keyUsed} when the key stands for another body. A null key acts without remembering. */
    String run(String key, Record body, Supplier<String> act) {
        if (key == null || key.isBlank()) return act.get();
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 8085)) as text)", String.class).setParameter("key", key).getSingleResult();
        String hash = DigestUtils.sha256Hex(acting.id() + " " + body);
        List<?> known = em.createNativeQuery("select body_hash, answer from fund_command where key = :key", Tuple.class).setParameter("key", key).getResultList();
        if (!known.isEmpty()) {
            Tuple row = (Tuple) known.get(0);
            if (!hash.equals(row.get("body_hash"))) throw new RuleViolated("fund.keyUsed");
            return (String) row.get("answer");
        }
        String answer = act.get();
        em.createNativeQuery("insert into fund_command (key, body_hash, answer, acted_by, acted_at) values (:key, :hash, :answer, :by, :at)").setParameter("key", key)
                .setParameter("hash", hash).setParameter("answer", answer).setParameter("by", acting.id()).setParameter("at", clock.instant()).executeUpdate();
        return answer;
    }
}
