package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.shared.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of 75, 90 and 100 %: a threshold is passed when it is reached, and not a cent earlier. */
class FundAlertsTest {

    private static final Map<String, String> THRESHOLDS = Map.of("alert_1", "75", "alert_2", "90", "alert_3", "100");

    @ParameterizedTest
    @CsvSource({"10000, 7499.00,", "10000, 7499.99,", "10000, 7500.00, 75", "10000, 8999.00, 75", "10000, 8999.99, 75", "10000, 9000.00, 90", "10000, 9999.00, 90", "10000, 9999.99, 90", "10000, 10000.00, 100",
            "3000, 2249.99,", "3000, 2250.00, 75"})
    void the_highest_threshold_a_source_stands_at(String total, String used, BigDecimal threshold) {
        Balance balance = new Balance(Money.of(total), Money.of(used).minus(Money.of("1000")), Money.of("1000"), Money.ZERO, Money.ZERO);
        assertThat(alerts().standing(balance)).isEqualTo(threshold);
        BigDecimal withRequest = new SourceOffer(UUID.randomUUID(), "vgc", new Balance(Money.of(total), Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO), Money.of(used), false, List.of()).used();
        assertThat(withRequest).as("the same beside a request").isEqualByComparingTo(FundAlerts.used(balance));
    }

    private static FundAlerts alerts() {
        FundAlerts alerts = new FundAlerts();
        alerts.clock = Clock.systemUTC();
        alerts.settings = new FundSettings() {
            @Override
            public BigDecimal value(String key, LocalDate on) {
                return new BigDecimal(THRESHOLDS.get(key));
            }
        };
        return alerts;
    }
}
