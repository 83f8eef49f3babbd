package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.platform.persistence.Overlap;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.AtOnce;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two rows at the same moment, held at the worst point: the first is written and not committed when the second comes. */
@ExtendWith(ArquillianExtension.class)
class LedgerAtOnceIT {

    @Inject Ledger ledger;
    @Inject FundTestSources testSources;
    @Inject AgreedRequests requests;
    @Inject As as;
    @Inject AtOnce atOnce;
    @Resource UserTransaction transaction;
    private UUID source;
    private UUID intervention;
    private UUID other;

    @BeforeEach
    void anotherRequestHasReservedToo() throws Exception {
        source = testSources.open(Money.of("200"));
        intervention = requests.of(source);
        other = requests.of(source);
        post(other, EntryKind.COMMIT, "100");
    }

    @AfterEach
    void settle() throws Exception {
        requests.settle(source);
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
        assertThatThrownBy(() -> atOnce.second(() -> post(intervention, EntryKind.COMMIT, "60"), () -> post(other, EntryKind.COMMIT, "60"))).isInstanceOf(RuleViolated.class).hasMessage("fund.notEnough");
    }

    @Test
    void two_payments_that_both_fit_are_both_paid() throws Exception {
        post(intervention, EntryKind.COMMIT, "60");
        post(intervention, EntryKind.COMMIT, "30");
        assertThat(atOnce.second(() -> post(intervention, EntryKind.PAY, "60"), () -> post(intervention, EntryKind.PAY, "30"))).isPositive();
        assertThat(as.staff(() -> ledger.balance(source)).paid()).isEqualTo(Money.of("90"));
    }

    @Test
    void two_commands_that_wait_for_each_other_both_end_well() throws Exception {
        UUID small = testSources.open(Money.of("50"));
        Map<UUID, UUID> asked = Map.of(source, intervention, small, requests.of(small));
        CountDownLatch bothBegan = new CountDownLatch(2);
        FutureTask<Object> one = atOnce.aside(() -> Overlap.outlasting(() -> together(asked, source, small, bothBegan)));
        FutureTask<Object> two = atOnce.aside(() -> Overlap.outlasting(() -> together(asked, small, source, bothBegan)));
        atOnce.answer(one);
        atOnce.answer(two);
        assertThat(as.staff(() -> ledger.balance(source)).committed()).isEqualTo(Money.of("120"));
        assertThat(as.staff(() -> ledger.balance(small)).committed()).isEqualTo(Money.of("20"));
        requests.settle(small);
    }

    private Object together(Map<UUID, UUID> asked, UUID first, UUID then, CountDownLatch bothBegan) throws Exception {
        transaction.begin();
        try {
            post(first, asked.get(first), EntryKind.COMMIT, "10");
            bothBegan.countDown();
            bothBegan.await();
            post(then, asked.get(then), EntryKind.COMMIT, "10");
            transaction.commit();
        } catch (Exception failed) {
            transaction.rollback();
            throw failed;
        }
        return null;
    }

    private long post(UUID of, EntryKind kind, String amount) {
        return post(source, of, kind, amount);
    }

    private long post(UUID from, UUID of, EntryKind kind, String amount) {
        return as.staff(() -> ledger.post(new Post(from, of, kind, Money.of(amount), UUID.randomUUID().toString())));
    }
}
