package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.platform.testing.As;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever has the application's database user cannot get round four eyes either. */
@ExtendWith(ArquillianExtension.class)
class FourEyesIT {

    private static final String ANY_SOURCE = "(select source_id from fund_budget where total - committed - paid >= 1000 order by total desc limit 1)";

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
    void who_paid_and_who_controlled_is_never_rewritten_afterwards() {
        UUID caseId = invoiced();
        UUID id = story.asked(caseId).id();
        story.pay(caseId);
        assertRefused("compta", set(id, "paid_by = '" + As.id("hanna") + "'"), "a payment is never rewritten");
        assertRefused("compta", set(id, "paid_on = null, paid_by = null, paid_entry = null"), "by its reversal only");
        assertRefused("compta", "insert into fund_entry (source_id, intervention_id, kind, amount, reverses, key, entered_at, entered_by) select source_id, intervention_id, 'reverse', amount, id, 'undone/" + id
                + "', now(), '" + As.id("compta") + "' from fund_entry where kind = 'pay' and intervention_id = '" + id + "'", "whoever paid does not undo");
        assertRefused("compta", set(id, "payable_amount = 1"), "what was paid is never rewritten");
        story.verify(caseId, "hanna");
        assertRefused("compta", set(id, "controlled_by = '" + As.id("noor") + "'"), "a control is never rewritten");
    }

    @Test
    void two_approvers_are_two_people_and_the_level_is_the_rules() {
        UUID large = askedFor("180");
        assertRefused("samir", approval(large, "samir", 1, 1, 180, "coordinator"), "the level that the rules ask for");
        assertRefused("samir", approval(large, "samir", 1, 2, 180, "two_approvers"), "comes after the first");
        assertRefused("samir", approval(large, "samir", 1, 1, 500, "two_approvers"), "more than was asked");
        assertRefused("samir", approval(large, "samir", 1, 1, 180, "two_approvers") + "; " + agree(large, 180), "by a decision only");
        assertRefused("samir", "insert into fund_verdict (id, intervention_id, round, decision, rules_version, evaluated_at, inputs, outputs, fired) values (gen_random_uuid(), '" + large
                + "', 1, 'fund-approval-level', 1, now(), '{}', '{\"level\": \"coordinator\"}', 'ordinary')" + "; " + approval(large, "samir", 1, 1, 180, "coordinator"), "the level that the rules ask for");
        assertThatCode(() -> sql("samir", approval(large, "samir", 1, 1, 180, "two_approvers") + "; " + actor("hanna") + "; " + approval(large, "hanna", 1, 2, 180, "two_approvers") + "; " + agree(large, 180), false))
                .doesNotThrowAnyException();
    }

    @Test
    void a_round_is_begun_by_who_describes_or_invoices_it_and_they_do_not_decide_it() {
        UUID id = asked();
        assertRefused("samir", set(id, "round = 2"), "a round begins with what somebody asks");
        assertRefused("samir", set(id, "estimate = 70"), "in a round of its own");
        assertRefused("samir", set(id, "estimate = 70, round = 2, described_by = '" + As.id("hanna") + "'"), "a round begins with what somebody asks");
        assertRefused("samir", set(id, "estimate = 70, round = 2, described_by = '" + As.id("samir") + "'") + "; " + approval(id, "samir", 2, 1, 70, "coordinator"), "nor who described it");
        assertRefused("samir", approval(id, "samir", 2, 1, 40, "coordinator"), "about the round that runs");
        assertRefused("samir", "insert into fund_round values ('" + id + "', 2, 'need', '" + As.id("hanna") + "')", "not by itself");
        UUID agreed = story.asked(story.approved("noor", "40")).id();
        assertRefused("samir", set(agreed, "estimate = 70, round = 2, described_by = '" + As.id("samir") + "'"), "before anything was agreed");
        String invoice = "invoice_number = 'F', invoice_on = current_date, invoice_amount = 52, payable_amount = 52, invoice_recorded_by = '" + As.id("samir") + "'";
        assertRefused("samir", set(agreed, invoice), "above the agreement it is decided anew");
        assertRefused("hanna", set(agreed, invoice + ", round = 2"), "a round begins with what somebody asks");
        assertRefused("samir", set(agreed, invoice + ", round = 2") + "; " + approval(agreed, "samir", 2, 1, 52, "coordinator"), "recorded its invoice");
    }

    @Test
    void a_provisional_decision_is_not_paid_nor_co_signed_by_who_gave_it() {
        UUID id = asked();
        String provisional = approval(id, "hanna", 1, 1, 40, "coordinator").replace("false)", "true)");
        assertRefused("hanna", provisional + "; update fund_approval set cosigned_by = approver_id, cosigned_at = now() where intervention_id = '" + id + "'", "fund_cosigned_by_another");
        assertRefused("hanna", provisional + "; " + actor("noor") + "; update fund_approval set cosigned_by = '" + As.id("noor") + "', cosigned_at = now() where intervention_id = '" + id + "'", "does not co-sign");
        String promised = provisional + "; " + agree(id, 40) + "; " + entry(id, "commit", 40, "hanna") + "; " + set(id, "reserved = 40, invoice_number = 'F', invoice_on = current_date, invoice_amount = 40, payable_amount = 40, invoice_recorded_by = '"
                + As.id("hanna") + "'") + "; " + actor("compta") + "; ";
        assertRefused("hanna", promised + entry(id, "pay", 40, "compta"), "co-signed before it is paid");
        assertRefused("hanna", promised + set(id, "paid_on = current_date, paid_by = '" + As.id("compta") + "', paid_entry = (select max(id) from fund_entry)"), "co-signed before it is paid");
        String skipped = promised + actor("hanna") + "; " + set(id, "round = 2, described_by = '" + As.id("hanna") + "'") + "; ";
        assertRefused("hanna", skipped + entry(id, "commit", 1, "hanna"), "before anything was agreed");
        assertThatCode(() -> sql("hanna", promised + actor("samir") + "; update fund_approval set cosigned_by = '" + As.id("samir") + "', cosigned_at = now() where intervention_id = '" + id + "'; " + actor("compta") + "; "
                + entry(id, "pay", 40, "compta"), false)).doesNotThrowAnyException();
    }

    @Test
    void money_moves_in_the_ledger_only_as_far_as_it_was_agreed_and_invoiced_and_by_whoever_acts() {
        UUID id = asked();
        assertRefused("samir", entry(id, "commit", 40, "samir").replace("', source_id from", "', " + ANY_SOURCE + " from"), "as far as it was agreed");
        assertRefused("samir", entry(id, "commit", 40, "samir").replace("', source_id from fund_intervention where id = '" + id + "'", "', " + ANY_SOURCE).replace("'" + id + "', 'commit'", "'" + UUID.randomUUID() + "', 'commit'"), "a request that exists");
        UUID caseId = story.approved("noor", "40");
        UUID agreed = story.asked(caseId).id();
        assertRefused("samir", entry(agreed, "commit", 1, "samir"), "as far as it was agreed");
        assertRefused("samir", entry(agreed, "commit", 40, "hanna"), "nobody enters a row for another");
        assertRefused("compta", entry(agreed, "pay", 40, "compta"), "as far as it was invoiced");
        story.invoice(caseId, "38");
        assertRefused("noor", entry(agreed, "pay", 38, "noor"), "whoever asked does not pay");
        assertRefused("compta", entry(agreed, "pay", 40, "compta"), "as far as it was invoiced");
        assertRefused("compta", set(agreed, "paid_on = current_date, paid_by = '" + As.id("compta") + "', paid_entry = (select max(id) from fund_entry where intervention_id = '" + agreed + "')"), "its row in the ledger");
        assertThatCode(() -> sql("compta", entry(agreed, "pay", 38, "compta"), false)).doesNotThrowAnyException();
    }

    @Test
    void a_payment_file_is_its_makers_who_does_not_control_what_it_paid() {
        UUID caseId = invoiced();
        UUID id = story.asked(caseId).id();
        UUID run = UUID.randomUUID();
        assertRefused("compta", file(run, "hanna"), "nobody makes a payment file for another");
        assertRefused("noor", file(run, "noor") + "; " + line(run, id), "what others asked for");
        assertRefused("hanna", file(run, "hanna") + "; " + line(run, id) + "; update fund_payment_line set amount = 41 where run_id = '" + run + "'", "never rewritten");
        assertRefused("hanna", file(run, "hanna") + "; " + line(run, id) + "; " + actor("compta") + "; " + entry(id, "pay", 40, "compta")
                + "; " + set(id, "paid_on = current_date, paid_by = '" + As.id("compta") + "', paid_entry = (select max(id) from fund_entry where intervention_id = '" + id + "')") + "; " + actor("hanna")
                + "; " + set(id, "controlled_on = current_date, controlled_by = '" + As.id("hanna") + "'"), "made the payment file does not control");
    }

    @Test
    void no_table_of_decisions_or_money_is_emptied() {
        for (String table : List.of("fund_approval", "fund_verdict", "fund_command", "fund_refusal", "fund_round", "fund_payment_line", "fund_payment_download", "fund_setting"))
            assertRefused("samir", "truncate " + table, table + " is never changed or removed");
        for (String table : List.of("fund_entry", "fund_intervention")) assertRefused("samir", "truncate " + table + " cascade", "never changed or removed");
    }

    /** The act is rolled back with whatever it would have written; the database's own log keeps who tried and what. */
    @Test
    @RunAsClient
    void what_the_applications_user_was_refused_stands_in_the_databases_own_log() throws Exception {
        String url = System.getProperty("it.db.url");
        String server = "http://localhost:" + System.getProperty("it.http.port") + "/api/v1/test/fund/";
        String task = answer(HttpRequest.newBuilder(URI.create(server + "approveIntervention?by=samir")).POST(HttpRequest.BodyPublishers.noBody())).replaceAll(".*task=", "");
        String caseId = answer(HttpRequest.newBuilder(URI.create(server + "case?task=" + task)));
        String mark = UUID.randomUUID().toString();
        try (Connection application = DriverManager.getConnection(url, "suivi", "suivi"); Statement sql = application.createStatement()) {
            application.setAutoCommit(false);
            sql.execute(actor("samir"));
            assertThatThrownBy(() -> sql.execute("/* " + mark + " */ insert into fund_approval (id, intervention_id, round, position, verdict, level, amount, approver_id, approved_at) select gen_random_uuid(), id, 1, 1, 'approved', 'coordinator', 40, '"
                    + As.id("samir") + "', now() from fund_intervention where case_id = '" + caseId + "'")).hasMessageContaining("whoever asked does not decide");
            application.rollback();
        }
        try (Connection superuser = DriverManager.getConnection(url, "postgres", "postgres"); Statement sql = superuser.createStatement()) {
            String log = "";
            for (long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30); !log.contains(mark); log = one(sql, "select pg_read_file(pg_current_logfile()) from pg_sleep(0.05)"))
                assertThat(System.nanoTime()).as("the log's writer is behind").isLessThan(until);
            assertThat(log.lines().filter(line -> line.contains(mark))).singleElement().satisfies(line -> assertThat(line).contains("suivi:STATEMENT:").contains("insert into fund_approval"));
            assertThat(log.substring(0, log.indexOf(mark)).lines().filter(line -> line.contains("ERROR:")).reduce((first, last) -> last).orElseThrow()).contains("suivi:ERROR:  four eyes: whoever asked does not decide");
        }
    }

    private static String answer(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String one(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private UUID asked() {
        return askedFor("40");
    }

    private UUID invoiced() {
        UUID caseId = story.approved("noor", "40");
        story.invoice(caseId, "40");
        return caseId;
    }

    private UUID askedFor(String amount) {
        UUID caseId = story.asked("noor", amount);
        story.payers(caseId, PayersAnswer.NOBODY);
        return story.asked(caseId).id();
    }

    private static String approval(UUID of, String who, int round, int position, int amount, String level) {
        return "insert into fund_approval (id, intervention_id, round, position, verdict, level, amount, approver_id, approved_at, motive, provisional) values ('" + UUID.randomUUID() + "', '" + of
                + "', " + round + ", " + position + ", 'approved', '" + level + "', " + amount + ", '" + As.id(who) + "', clock_timestamp(), 'nécessaire', false)";
    }

    private static String set(UUID id, String columns) {
        return "update fund_intervention set " + columns + " where id = '" + id + "'";
    }

    private static String agree(UUID id, int amount) {
        return set(id, "agreed_amount = " + amount + ", agreed_on = current_date, valid_until = current_date + 10, source_id = " + ANY_SOURCE);
    }

    private static String actor(String who) {
        return "select set_config('suivi.actor', '" + As.id(who) + "', true)";
    }

    private static String entry(UUID id, String kind, int amount, String who) {
        return "insert into fund_entry (intervention_id, kind, amount, key, entered_at, entered_by, source_id) select '" + id + "', '" + kind + "', " + amount + ", gen_random_uuid(), now(), '" + As.id(who)
                + "', source_id from fund_intervention where id = '" + id + "'";
    }

    private static String file(UUID run, String who) {
        return "insert into fund_payment_run (id, number, made_by, made_on, execution_on, total, transactions, file_hash, file) values ('" + run + "', '" + run + "', '" + As.id(who)
                + "', current_date, current_date, 40, 1, '', '')";
    }

    private static String line(UUID run, UUID id) {
        return "insert into fund_payment_line (run_id, intervention_id, end_to_end_id, amount) values ('" + run + "', '" + id + "', '" + id + "', 40)";
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
