package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.fund.domain.LedgerRows;
import be.medimmigrant.suivi.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Notes the day on which a source passed 75, 90 and 100 % (values of {@link FundSettings}); once it is below again, after more
 * money came in or was given back, the next passing is told anew.
 */
@ApplicationScoped
public class FundAlerts {

    public record Alert(BigDecimal percent, LocalDate passedOn) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @PersistenceContext EntityManager em;
    @Inject LedgerRows rows;
    @Inject FundSettings settings;
    @Inject Clock clock;

    /** To be called after something was promised, spent or given back, or the total changed. */
    void look(UUID source) {
        BigDecimal used = used(rows.balance(source));
        em.createNativeQuery("delete from fund_alert where source_id = :source and percent > :used").setParameter("source", source).setParameter("used", used).executeUpdate();
        LocalDate today = LocalDate.now(clock);
        for (BigDecimal threshold : thresholds(today)) {
            if (used.compareTo(threshold) >= 0) em.createNativeQuery("insert into fund_alert (source_id, percent, passed_on) values (:source, :percent, :on) on conflict do nothing")
                    .setParameter("source", source).setParameter("percent", threshold).setParameter("on", today).executeUpdate();
        }
    }

    /** The highest threshold the source stands at or above now, or null. */
    public BigDecimal standing(Balance balance) {
        return thresholds(LocalDate.now(clock)).stream().filter(t -> used(balance).compareTo(t) >= 0).max(BigDecimal::compareTo).orElse(null);
    }

    /** Those that count today and lie within the bar, the lowest first. */
    public List<BigDecimal> marks() {
        return thresholds(LocalDate.now(clock)).stream().filter(t -> t.compareTo(HUNDRED) < 0).distinct().sorted().toList();
    }

    private List<BigDecimal> thresholds(LocalDate on) {
        return List.of("alert_1", "alert_2", "alert_3").stream().map(key -> settings.value(key, on)).toList();
    }

    @SuppressWarnings("unchecked")
    public List<Alert> of(UUID source) {
        return ((List<Tuple>) em.createNativeQuery("select percent, passed_on from fund_alert where source_id = :source order by percent", Tuple.class).setParameter("source", source)
                .getResultList()).stream().map(t -> new Alert(((BigDecimal) t.get("percent")).stripTrailingZeros(), new Row(t).day("passed_on"))).toList();
    }

    public static BigDecimal used(Balance balance) {
        if (!balance.total().isPositive()) return BigDecimal.ZERO;
        return balance.committed().plus(balance.paid()).euros().multiply(HUNDRED).divide(balance.total().euros(), 2, RoundingMode.DOWN);
    }
}
