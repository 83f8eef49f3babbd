package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.account.DemoAccounts;
import be.medimmigrant.suivi.account.Visitor;
import be.medimmigrant.suivi.fund.HaltAt.Point;
import be.medimmigrant.suivi.platform.run.TestServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The server dies in the middle of an act about money, and starts again on the same database: what was not committed never
 * happened, what was committed happened once, and whoever repeats the call under its key learns the answer. {@code mvn -Pfault verify}
 */
class FundFault {

    private static final Logger LOG = Logger.getLogger(FundFault.class.getName());
    @TempDir static Path folder;
    private static TestServer server;

    @BeforeAll
    static void start() throws Exception {
        server = TestServer.start(folder);
    }

    /** After a failure, too, the next one begins with a server that runs. */
    @BeforeEach
    void running() throws Exception {
        if (!server.isAlive()) server.startAgain();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(Point.class)
    void a_request_is_kept_once(Point point) throws Exception {
        UUID caseId = staged("recordRequest");
        String body = "{'case': '" + caseId + "', 'reason': 'reason_amu_pending', 'expenseType': 'expense_pharmacy', 'what': 'Antibiotique', 'estimate': '46.80', 'expenseOn': '2026-01-05', 'prescription': true, 'brusselsLink': true}";
        survives(point, "noor", "/api/v1/fund/interventions", body, "select count(*) from fund_intervention where case_id = '" + caseId + "'");
    }

    @ParameterizedTest
    @EnumSource(Point.class)
    void an_approval_reserves_once(Point point) throws Exception {
        UUID id = intervention("approveIntervention");
        survives(point, "samir", path(id, "decision"), "{'verdict': 'approve', 'amount': '46.80'}", entries(id, "commit"));
    }

    @ParameterizedTest
    @EnumSource(Point.class)
    void a_payment_is_booked_once(Point point) throws Exception {
        UUID id = intervention("payInvoice");
        survives(point, "compta", path(id, "payment"), "{}", entries(id, "pay"));
    }

    @ParameterizedTest
    @EnumSource(Point.class)
    void a_payment_is_reversed_once(Point point) throws Exception {
        UUID id = intervention("verifyPayment");
        survives(point, "hanna", path(id, "control"), "{'right': false, 'remark': 'mauvais compte'}", entries(id, "reverse"));
    }

    private static void survives(Point point, String who, String path, String body, String effects) throws Exception {
        String key = UUID.randomUUID().toString();
        String json = body.replace('\'', '"');
        assertThatThrownBy(() -> visitor(who).call(path, key, json, HaltAt.HEADER, point.name())).as("nobody was answered").isInstanceOf(IOException.class);
        String seen = server.untilItHalted();
        assertThat(seen).as("what was written in the transaction when it died").isEqualTo(point + ": " + point.written);
        server.startAgain();
        assertThat(server.count(effects)).as("before the call is repeated").isEqualTo(point == Point.BEFORE_ANSWER ? 1 : 0);
        HttpResponse<String> repeated = visitor(who).call(path, key, json);
        HttpResponse<String> again = visitor(who).call(path, key, json);
        assertThat(repeated.statusCode()).as(repeated.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(repeated.body());
        assertThat(server.count(effects)).as("however often it is repeated").isEqualTo(1);
        assertThat(server.count("select count(*) from fund_command where key = '" + key + "'")).isEqualTo(1);
        server.requireWell();
        LOG.info(() -> "halted " + seen + "; " + path.replaceAll("[0-9a-f-]{36}/", "") + " acted once");
    }

    private static UUID staged(String page) throws Exception {
        String task = server.test("POST", "/api/v1/test/fund/" + page).replaceAll(".*task=", "");
        return UUID.fromString(server.test("GET", "/api/v1/test/fund/case?task=" + task));
    }

    private static UUID intervention(String page) throws Exception {
        return server.id("select id from fund_intervention where case_id = '" + staged(page) + "'");
    }

    private static Visitor visitor(String who) throws Exception {
        Visitor visitor = new Visitor(server.port());
        visitor.signIn(who, DemoAccounts.PASSWORD, "/inbox/inbox.xhtml");
        return visitor;
    }

    private static String path(UUID id, String verb) {
        return "/api/v1/fund/interventions/" + id + "/" + verb;
    }

    private static String entries(UUID id, String kind) {
        return "select count(*) from fund_entry where intervention_id = '" + id + "' and kind = '" + kind + "'";
    }
}
