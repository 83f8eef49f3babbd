package be.medimmigrant.suivi.fund;

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
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The payee's account is changed after the approval: nobody pays on it before a second person has looked, by no door. */
@ExtendWith(ArquillianExtension.class)
class PayeesAccountIT {

    private static final String AGREED = "BE68539007547034";
    private static final String OTHER = "BE71096123456769";

    @Inject FundStory story;
    @Inject FundPayment payment;
    @Inject FundPaymentRuns runs;
    @Inject FundAccounts accounts;
    @Inject As as;
    @Resource UserTransaction transaction;
    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;

    @Test
    void a_changed_account_is_paid_on_once_somebody_else_confirmed_it_and_the_control_sees_it() {
        UUID caseId = invoiced(OTHER);
        UUID id = story.asked(caseId).id();
        assertThat(problem(id)).isEqualTo("fund.run.otherAccount");
        refused("fund.refused.notInFile", () -> as.person("compta", () -> runs.make(new FundPaymentRuns.MakeRun(List.of(id), story.today(), null))));
        refused("fund.refused.fourEyesAccount", () -> story.pay(caseId));
        assertThat(as.staff(() -> accounts.awaitsConfirmation(caseId))).isTrue();
        refused("fund.refused.fourEyesSet", () -> confirm("noor", caseId, OTHER));
        refused("fund.refused.accountMoved", () -> confirm("hanna", caseId, AGREED));
        confirm("hanna", caseId, OTHER);
        assertThat(problem(id)).isNull();
        story.pay(caseId);
        assertThat(story.asked(caseId).paidIban()).isEqualTo(OTHER);
        story.verify(caseId, "samir");
    }

    @Test
    void neither_a_file_nor_a_payment_by_sql_goes_round_it_and_nobody_confirms_an_account_of_their_own() {
        UUID id = story.asked(invoiced(OTHER)).id();
        String run = UUID.randomUUID().toString();
        assertRefusedBySql("compta", "insert into fund_payment_run (id, number, made_by, made_on, execution_on, total, transactions, file_hash, file) values ('" + run + "', '" + run + "', '" + As.id("compta")
                + "', current_date, current_date, 40, 1, '', ''); insert into fund_payment_line (run_id, intervention_id, end_to_end_id, amount) values ('" + run + "', '" + id + "', '" + run + "', 40)", "confirmed by a second person");
        assertRefusedBySql("compta", pays(id, "compta", OTHER), "confirmed by a second person");
        assertRefusedBySql("noor", confirms(id, "noor", OTHER), "does not confirm it");
        assertRefusedBySql("noor", confirms(id, "hanna", OTHER), "nobody confirms for another");
        assertRefusedBySql("hanna", confirms(id, "hanna", "BE43068999999501"), "is the payee");
        assertRefusedBySql("hanna", confirms(id, "hanna", OTHER) + "; " + pays(id, "hanna", OTHER), "confirmed by a second person");
    }

    @Test
    void whoever_recorded_the_invoice_does_not_pay_it_by_sql_either() {
        UUID id = story.asked(invoiced(null, "hanna")).id();
        assertRefusedBySql("hanna", pays(id, "hanna", AGREED), "recorded the invoice does not pay");
        String run = UUID.randomUUID().toString();
        assertRefusedBySql("hanna", "insert into fund_payment_run (id, number, made_by, made_on, execution_on, total, transactions, file_hash, file) values ('" + run + "', '" + run + "', '" + As.id("hanna")
                + "', current_date, current_date, 40, 1, '', ''); insert into fund_payment_line (run_id, intervention_id, end_to_end_id, amount) values ('" + run + "', '" + id + "', '" + run + "', 40)", "does not put it in a payment file");
    }

    private static String confirms(UUID id, String who, String iban) {
        return "update fund_intervention set confirmed_iban = '" + iban + "', confirmed_iban_by = '" + As.id(who) + "', confirmed_iban_on = current_date where id = '" + id + "'";
    }

    private static String pays(UUID id, String who, String iban) {
        return "insert into fund_entry (intervention_id, kind, amount, key, entered_at, entered_by, source_id) select id, 'pay', payable_amount, gen_random_uuid(), now(), '" + As.id(who)
                + "', source_id from fund_intervention where id = '" + id + "'; update fund_intervention set paid_on = current_date, paid_by = '" + As.id(who) + "', paid_iban = '" + iban
                + "', paid_entry = (select max(id) from fund_entry where intervention_id = '" + id + "') where id = '" + id + "'";
    }

    private UUID invoiced(String iban) {
        return invoiced(iban, "noor");
    }

    /** A pharmacy of its own, so that its account is nobody else's. */
    private UUID invoiced(String iban, String by) {
        String pharmacy = "Pharmacie " + UUID.randomUUID();
        UUID caseId = story.opened("noor");
        story.ask(caseId, new Asking("40", "reason_amu_pending", true, true, true, new RecordRequest.Payee(pharmacy, AGREED), null, story.today()));
        story.payers(caseId, PayersAnswer.NOBODY);
        story.decide(caseId, "samir", DecideIntervention.Verdict.APPROVE, "40", null);
        as.staff(() -> payment.informPharmacy(new InformPharmacy(story.task(caseId, "informPharmacy"), null, story.today())));
        as.person(by, () -> payment.recordInvoice(new RecordInvoice(story.task(caseId, "recordInvoice"), "FA-" + pharmacy, story.today(), Money.of("40"), null, iban, true)));
        return caseId;
    }

    private void confirm(String who, UUID caseId, String iban) {
        as.person(who, () -> accounts.confirm(new ConfirmAccount(caseId, iban, "sur la facture, et par un appel", null)));
    }

    private String problem(UUID id) {
        return as.person("compta", () -> runs.payable()).stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow().problem();
    }

    private static void refused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void assertRefusedBySql(String who, String statements, String because) {
        assertThatThrownBy(() -> sql(who, statements)).hasMessageContaining(because);
    }

    private void sql(String who, String statements) throws Exception {
        transaction.begin();
        try (Connection connection = dataSource.getConnection(); Statement sql = connection.createStatement()) {
            sql.execute("select set_config('suivi.actor', '" + As.id(who) + "', true)");
            for (String statement : statements.split("; ")) sql.execute(statement);
        } catch (SQLException e) {
            throw e;
        } finally {
            transaction.rollback();
        }
    }
}
