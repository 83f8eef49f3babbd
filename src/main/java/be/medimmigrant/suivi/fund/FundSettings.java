package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.ACCOUNTANT;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.platform.persistence.Row;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the coordinator may change: caps, periods, thresholds. Each value counts from a day on and is never rewritten, so that an
 * old decision stays explainable. Delivered values: DOMAIN.md §5, PROPOSAL.
 */
@Stateless
@AllowedTo({STAFF, COORDINATOR, ACCOUNTANT})
public class FundSettings {

    /** @param setBy null for a delivered value */
    public record Value(String key, BigDecimal value, LocalDate from, UUID setBy, Instant at) {}

    private static final Map<String, String> DELIVERED = Map.of("standard_cap", "75", "motive_cap", "150", "person_year_cap", "200", "repeat_limit", "3",
            "repeat_months", "12", "approval_days", "10", "cosign_days", "2", "alert_1", "75", "alert_2", "90", "alert_3", "100");
    private static final Set<String> WHOLE = Set.of("repeat_limit", "repeat_months", "approval_days", "cosign_days");
    public static final List<String> KEYS = List.of("standard_cap", "motive_cap", "person_year_cap", "repeat_limit", "repeat_months", "approval_days", "cosign_days", "alert_1", "alert_2", "alert_3");

    @PersistenceContext EntityManager em;
    @Inject Acting acting;
    @Inject Clock clock;

    public BigDecimal value(String key, LocalDate on) {
        return history(key).stream().filter(v -> v.from() == null || !v.from().isAfter(on)).findFirst().orElseThrow().value();
    }

    /** Newest first; the delivered value last. */
    public List<Value> history(String key) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery("select key, value, valid_from, set_by, set_at from fund_setting where key = :key order by valid_from desc, id desc", Tuple.class)
                .setParameter("key", key).getResultList();
        Value delivered = new Value(key, new BigDecimal(DELIVERED.get(key)), null, null, null);
        return java.util.stream.Stream.concat(rows.stream().map(FundSettings::value), java.util.stream.Stream.of(delivered)).toList();
    }

    /** One typed wrongly is set right on its own day: the newest counts. Refuses a day that lies behind, a value of zero or less, and parts of a day or of a person. */
    @AllowedTo(COORDINATOR)
    public void change(String key, BigDecimal value, LocalDate from) {
        if (!DELIVERED.containsKey(key)) throw new IllegalArgumentException(key);
        if (from == null || from.isBefore(LocalDate.now(clock))) throw new RuleViolated("fund.refused.settingFrom");
        if (value == null || value.signum() <= 0 || value.stripTrailingZeros().scale() > (WHOLE.contains(key) ? 0 : 2)) throw new RuleViolated("fund.refused.settingValue");
        em.createNativeQuery("insert into fund_setting (key, valid_from, value, set_by, set_at) values (:key, :from, :value, :by, :at)").setParameter("key", key)
                .setParameter("from", from).setParameter("value", value).setParameter("by", acting.id()).setParameter("at", clock.instant()).executeUpdate();
    }

    private static Value value(Tuple tuple) {
        Row row = new Row(tuple);
        return new Value(row.text("key"), ((BigDecimal) tuple.get("value")).stripTrailingZeros(), row.day("valid_from"), row.id("set_by"), row.moment("set_at"));
    }
}
