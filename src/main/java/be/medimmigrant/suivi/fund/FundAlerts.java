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

/** Notes the first day on which a source passed 75, 90 and 100 % (values of {@link FundSettings}). */
@ApplicationScoped
public class FundAlerts {

    public record Alert(BigDecimal percent, LocalDate passedOn) {}

    @PersistenceContext EntityManager em;
    @Inject LedgerRows rows;
    @Inject FundSettings settings;
    @Inject Clock clock;

    /** To be called after something was promised or spent. */
    void look(UUID source) {
        BigDecimal used = used(rows.balance(source));
        LocalDate today = LocalDate.now(clock);
        for (String key : List.of("alert_1", "alert_2", "alert_3")) {
            BigDecimal threshold = settings.value(key, today);
            if (used.compareTo(threshold) >= 0) em.createNativeQuery("insert into fund_alert (source_id, percent, passed_on) values (:source, :percent, :on) on conflict do nothing")
                    .setParameter("source", source).setParameter("percent", threshold).setParameter("on", today).executeUpdate();
        }
    }

    /** The highest threshold the source stands at or above now, or null. */
    public BigDecimal standing(Balance balance) {
        LocalDate today = LocalDate.now(clock);
        return List.of("alert_3", "alert_2", "alert_1").stream().map(key -> settings.value(key, today)).filter(t -> used(balance).compareTo(t) >= 0).findFirst().orElse(null);
    }

    @SuppressWarnings("unchecked")
    public List<Alert> of(UUID source) {
        return ((List<Tuple>) em.createNativeQuery("select percent, passed_on from fund_alert where source_id = :source order by percent", Tuple.class).setParameter("source", source)
                .getResultList()).stream().map(t -> new Alert(((BigDecimal) t.get("percent")).stripTrailingZeros(), new Row(t).day("passed_on"))).toList();
    }

    public static BigDecimal used(Balance balance) {
        if (!balance.total().isPositive()) return BigDecimal.ZERO;
        return balance.committed().plus(balance.paid()).euros().multiply(BigDecimal.valueOf(100)).divide(balance.total().euros(), 2, RoundingMode.DOWN);
    }
}
