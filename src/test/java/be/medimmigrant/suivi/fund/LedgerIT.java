package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.fund.EntryKind.CLAIM;
import static be.medimmigrant.suivi.fund.EntryKind.COMMIT;
import static be.medimmigrant.suivi.fund.EntryKind.PAY;
import static be.medimmigrant.suivi.fund.EntryKind.RELEASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LedgerIT {

    @Inject Ledger ledger;
    @Inject FundSources sources;
    @Inject FundTestSources testSources;
    @Inject AgreedRequests requests;
    @Inject As as;
    @Resource UserTransaction transaction;
    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;
    private UUID source;
    private UUID intervention;

    @BeforeEach
    void aSourceOfAHundredEuros() throws Exception {
        source = testSources.open(Money.of("100"));
        intervention = requests.of(source);
    }

    @AfterEach
    void settle() throws Exception {
        requests.settle(source);
    }

    @Test
    void theSourcesOfTheReportsAreThereWithTheirAmounts() {
        assertThat(total("vgc_2018")).isEqualTo(Money.of("2000"));
        assertThat(total("welzijnszorg_2025")).isEqualTo(Money.of("3000"));
        assertThat(total("welzijnszorg_2026")).isEqualTo(Money.of("3000"));
        assertThat(total("donations")).isEqualTo(Money.ZERO);
    }

    @Test
    void whatIsPaidWasReservedAndTheRestIsGivenBack() {
        post(COMMIT, "60");
        post(PAY, "46.80");
        post(RELEASE, "13.20");
        assertThat(balance()).isEqualTo(new Balance(Money.of("100"), Money.ZERO, Money.of("46.80"), Money.ZERO, Money.ZERO));
        assertThat(balance().left()).isEqualTo(Money.of("53.20"));
    }

    @Test
    void moreThanIsLeftIsRefusedAndLeavesNoRow() {
        post(COMMIT, "60");
        assertThatThrownBy(() -> post(COMMIT, "40.01")).isInstanceOf(RuleViolated.class).hasMessage("fund.notEnough");
        assertThat(as.staff(() -> ledger.of(intervention))).hasSize(1);
    }

    @Test
    void anInterventionPaysOnlyWhatItReservedItself() throws Exception {
        post(COMMIT, "60");
        UUID other = requests.of(source);
        assertThatThrownBy(() -> as.staff(() -> ledger.post(new Post(source, other, PAY, Money.of("10"), key()))))
                .hasMessage("fund.notEnough");
    }

    @Test
    void theSameKeyChangesNothingTwiceAndAnotherRowUnderItIsRefused() {
        String key = key();
        long first = as.staff(() -> ledger.post(new Post(source, intervention, COMMIT, Money.of("10"), key)));
        assertThat(as.staff(() -> ledger.post(new Post(source, intervention, COMMIT, Money.of("10"), key)))).isEqualTo(first);
        assertThat(balance().committed()).isEqualTo(Money.of("10"));
        assertThatThrownBy(() -> as.staff(() -> ledger.post(new Post(source, intervention, COMMIT, Money.of("11"), key)))).hasMessage("fund.keyUsed");
    }

    @Test
    void aReversalUndoesARowOnceAndNeverAReversal() {
        long row = post(COMMIT, "60");
        long reversal = as.staff(() -> ledger.reverse(row, key()));
        assertThat(balance().left()).isEqualTo(Money.of("100"));
        assertThatThrownBy(() -> as.staff(() -> ledger.reverse(row, key()))).hasMessage("fund.alreadyReversed");
        assertThatThrownBy(() -> as.staff(() -> ledger.reverse(reversal, key()))).hasMessage("fund.reversalOfReversal");
    }

    @Test
    void aPaymentThatWasClaimedCannotBeReversedBeforeItsClaim() {
        post(COMMIT, "60");
        long paid = post(PAY, "60");
        as.staff(() -> ledger.post(new Post(source, null, CLAIM, Money.of("60"), key())));
        assertThatThrownBy(() -> as.coordinator(() -> ledger.reverse(paid, key()))).hasMessage("fund.notEnough");
    }

    @Test
    void nobodyMovesABalanceOrRewritesARowBySqlEither() {
        post(COMMIT, "60");
        assertThatThrownBy(() -> sql("update fund_budget set committed = 0 where source_id = '" + source + "'")).hasMessageContaining("by ledger entries only");
        assertThatThrownBy(() -> sql("update fund_budget set total = 59 where source_id = '" + source + "'")).hasMessageContaining("fund_never_overspent");
        assertThatThrownBy(() -> sql("update fund_entry set amount = 1 where source_id = '" + source + "'")).hasMessageContaining("never changed");
        assertThatThrownBy(() -> sql("delete from fund_entry where source_id = '" + source + "'")).hasMessageContaining("never changed");
    }

    private long post(EntryKind kind, String amount) {
        return as.staff(() -> ledger.post(new Post(source, intervention, kind, Money.of(amount), key())));
    }

    private Balance balance() {
        return as.staff(() -> ledger.balance(source));
    }

    private Money total(String code) {
        return as.staff(() -> ledger.balance(sources.idOf(code).orElseThrow()).total());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private void sql(String statement) throws Exception {
        transaction.begin();
        try (Connection connection = dataSource.getConnection(); Statement sql = connection.createStatement()) {
            sql.execute("select set_config('suivi.actor', '" + As.id("noor") + "', true)");
            sql.execute(statement);
            transaction.commit();
        } catch (SQLException e) {
            transaction.rollback();
            throw e;
        }
    }
}
