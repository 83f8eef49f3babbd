package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.AtOnce;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two rows at the same moment, held at the worst point: the first is written and not committed when the second comes. */
@ExtendWith(ArquillianExtension.class)
class LedgerAtOnceIT {

    @Inject Ledger ledger;
    @Inject FundTestSources testSources;
    @Inject As as;
    @Inject AtOnce atOnce;
    private UUID source;
    private final UUID intervention = UUID.randomUUID();

    @BeforeEach
    void anotherRequestHasReservedToo() {
        source = testSources.open(Money.of("200"));
        post(UUID.randomUUID(), EntryKind.COMMIT, "100");
    }

    @Test
    void one_reservation_is_paid_once_and_the_second_payment_is_refused_in_words() throws Exception {
        post(intervention, EntryKind.COMMIT, "60");
        assertThatThrownBy(() -> atOnce.second(() -> post(intervention, EntryKind.PAY, "60"), () -> post(intervention, EntryKind.PAY, "60"))).isInstanceOf(RuleViolated.class).hasMessage("fund.notEnough");
        assertThat(as.staff(() -> ledger.balance(source)).paid()).isEqualTo(Money.of("60"));
    }

    @Test
    void what_is_being_given_back_is_not_paid() throws Exception {
        post(intervention, EntryKind.COMMIT, "60");
        assertThatThrownBy(() -> atOnce.second(() -> post(intervention, EntryKind.RELEASE, "20"), () -> post(intervention, EntryKind.PAY, "60"))).isInstanceOf(RuleViolated.class).hasMessage("fund.notEnough");
    }

    @Test
    void the_last_euros_are_promised_to_one_of_two() throws Exception {
        assertThatThrownBy(() -> atOnce.second(() -> post(intervention, EntryKind.COMMIT, "60"), () -> post(UUID.randomUUID(), EntryKind.COMMIT, "60"))).isInstanceOf(RuleViolated.class).hasMessage("fund.notEnough");
    }

    @Test
    void two_payments_that_both_fit_are_both_paid() throws Exception {
        post(intervention, EntryKind.COMMIT, "60");
        post(intervention, EntryKind.COMMIT, "30");
        assertThat(atOnce.second(() -> post(intervention, EntryKind.PAY, "60"), () -> post(intervention, EntryKind.PAY, "30"))).isPositive();
        assertThat(as.staff(() -> ledger.balance(source)).paid()).isEqualTo(Money.of("90"));
    }

    private long post(UUID of, EntryKind kind, String amount) {
        return as.staff(() -> ledger.post(new Post(source, of, kind, Money.of(amount), UUID.randomUUID().toString())));
    }
}
