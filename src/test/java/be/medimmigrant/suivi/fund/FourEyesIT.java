package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.platform.testing.As;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever has the application's database user cannot get round four eyes either. */
@ExtendWith(ArquillianExtension.class)
class FourEyesIT {

    @Inject FundStory story;
    @Inject As as;
    @Resource UserTransaction transaction;
    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;

    @Test
    void whoever_asked_does_not_decide_by_sql() {
        UUID id = asked();
        assertRefused("noor", approval(id, "noor", 1, 1, 40, "coordinator"), "whoever asked does not decide");
    }

    @Test
    void nobody_decides_for_another_by_sql() {
        UUID id = asked();
        assertRefused("noor", approval(id, "samir", 1, 1, 40, "coordinator"), "nobody decides for another");
    }

    @Test
    void the_second_approver_is_another_person_by_sql_too() {
        UUID id = asked();
        assertRefused("samir", approval(id, "samir", 1, 1, 40, "two_approvers") + "; " + approval(id, "samir", 1, 2, 40, "two_approvers"), "second approver is another person");
    }

    @Test
    void money_is_not_agreed_without_a_decision_nor_with_one_of_two() {
        UUID id = asked();
        String agree = "update fund_intervention set agreed_amount = 40, agreed_on = current_date, valid_until = current_date + 10 where id = '" + id + "'";
        assertRefused("samir", agree, "by a decision only");
        assertRefused("samir", approval(id, "samir", 1, 1, 40, "two_approvers") + "; " + agree, "by a decision only");
        assertRefused("samir", approval(id, "samir", 1, 1, 39, "coordinator") + "; " + agree, "by a decision only");
        assertThatCode(() -> sql("samir", approval(id, "samir", 1, 1, 40, "coordinator") + "; " + agree, false)).doesNotThrowAnyException();
    }

    @Test
    void who_asked_is_never_rewritten_nor_a_decision() {
        UUID caseId = story.approved("noor", "40");
        UUID id = story.asked(caseId).id();
        assertRefused("samir", "update fund_intervention set requested_by = '" + As.id("leo") + "' where id = '" + id + "'", "never rewritten");
        assertRefused("samir", "update fund_approval set amount = 400 where intervention_id = '" + id + "'", "never rewritten");
        assertRefused("samir", "delete from fund_approval where intervention_id = '" + id + "'", "never removed");
    }

    @Test
    void whoever_paid_does_not_control_and_whoever_asked_does_not_pay() {
        UUID caseId = story.approved("noor", "40");
        story.invoice(caseId, "40");
        UUID id = story.asked(caseId).id();
        assertRefused("noor", "update fund_intervention set paid_on = current_date, paid_by = '" + As.id("noor") + "', paid_entry = (select min(id) from fund_entry) where id = '" + id + "'", "whoever asked does not pay");
        story.pay(caseId);
        assertRefused("compta", "update fund_intervention set controlled_on = current_date, controlled_by = '" + As.id("compta") + "' where id = '" + id + "'", "does not control");
        assertRefused("noor", "update fund_intervention set controlled_on = current_date, controlled_by = '" + As.id("hanna") + "' where id = '" + id + "'", "nobody controls for another");
    }

    @Test
    void a_provisional_decision_is_not_paid_nor_co_signed_by_who_gave_it() {
        UUID id = asked();
        String provisional = approval(id, "hanna", 1, 1, 40, "coordinator").replace("false)", "true)");
        assertRefused("hanna", provisional + "; update fund_approval set cosigned_by = approver_id, cosigned_at = now() where intervention_id = '" + id + "'", "fund_cosigned_by_another");
    }

    private UUID asked() {
        UUID caseId = story.asked("noor", "40");
        story.payers(caseId, PayersAnswer.NOBODY);
        return story.asked(caseId).id();
    }

    private static String approval(UUID of, String who, int round, int position, int amount, String level) {
        return "insert into fund_approval (id, intervention_id, round, position, verdict, level, amount, approver_id, approved_at, provisional) values ('" + UUID.randomUUID() + "', '" + of
                + "', " + round + ", " + position + ", 'approved', '" + level + "', " + amount + ", '" + As.id(who) + "', clock_timestamp(), false)";
    }

    private void assertRefused(String who, String statements, String because) {
        assertThatThrownBy(() -> sql(who, statements, true)).hasMessageContaining(because);
    }

    private void sql(String who, String statements, boolean keep) throws Exception {
        transaction.begin();
        try (Connection connection = dataSource.getConnection(); Statement sql = connection.createStatement()) {
            sql.execute("select set_config('suivi.actor', '" + As.id(who) + "', true)");
            for (String statement : statements.split("; ")) sql.execute(statement);
            if (keep) transaction.commit();
            else transaction.rollback();
        } catch (SQLException e) {
            transaction.rollback();
            throw e;
        }
    }
}
