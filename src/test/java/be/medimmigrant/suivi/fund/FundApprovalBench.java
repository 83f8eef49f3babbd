package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.account.DemoAccounts;
import be.medimmigrant.suivi.account.Visitor;
import be.medimmigrant.suivi.platform.testing.Browser;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Before {@link FundBench} has opened its hundred sources: the whole step as the product takes it, called from outside by 8 clients on one budget: the rules, four eyes, the ledger, the timeline,
 * the engine and the inbox. Its SQL statements are counted in PostgreSQL's log, from the first to the commit. {@code mvn -Pbench verify}
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FundApprovalBench {

    private static final Logger LOG = Logger.getLogger(FundApprovalBench.class.getName());
    private static final Pattern SENT = Pattern.compile("\\[(\\d+)]suivi:LOG: {2}(?:statement|execute [^:]+): (.*)");
    private static final int CLIENTS = 8;
    private static final int EACH = Integer.getInteger("suivi.bench.steps", 20);

    @Test
    void approvals_by_the_api() throws Exception {
        steps("warm");
        List<String> sent = sentBy(visitor(), waiting());
        double perSecond = steps("measured");
        LOG.info(() -> "bench whole step: %d clients on one budget, %.1f approvals per second by the API, %d SQL statements per approval, overspent %s".formatted(CLIENTS, perSecond, sent.size(), asked(
                "select coalesce(sum(greatest(committed + paid - total, 0)), 0) from fund_budget")));
        assertThat(sent).as("the reservation is one conditional statement").filteredOn(sql -> sql.startsWith("insert into fund_entry") || sql.contains("INSERT INTO fund_entry")).hasSize(1);
        assertThat(asked("select count(*) from fund_budget where committed + paid > total")).isEqualTo("0");
    }

    private double steps(String round) throws Exception {
        List<Callable<Void>> clients = new ArrayList<>();
        for (int c = 0; c < CLIENTS; c++) {
            List<UUID> requests = new ArrayList<>();
            for (int i = 0; i < EACH; i++) requests.add(waiting());
            Visitor visitor = visitor();
            clients.add(() -> {
                for (UUID request : requests) approve(visitor, request);
                return null;
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        long began = System.nanoTime();
        for (Future<Void> client : pool.invokeAll(clients)) client.get();
        double seconds = (System.nanoTime() - began) / 1e9;
        pool.shutdown();
        LOG.info(() -> round + ": " + CLIENTS * EACH + " approvals in " + seconds + " s");
        return CLIENTS * EACH / seconds;
    }

    /** A request that waits for the coordinator. */
    private static UUID waiting() throws Exception {
        String task = Browser.test("POST", "/api/v1/test/fund/approveIntervention").replaceAll(".*task=", "");
        String caseId = Browser.test("GET", "/api/v1/test/fund/case?task=" + task);
        return UUID.fromString(asked("select id from fund_intervention where case_id = '" + caseId + "'"));
    }

    private static Visitor visitor() throws Exception {
        Visitor visitor = new Visitor(Integer.getInteger("it.http.port"));
        visitor.signIn("samir", DemoAccounts.PASSWORD, "/inbox/inbox.xhtml");
        return visitor;
    }

    /** For one euro, so that one budget is enough for all. */
    private static void approve(Visitor visitor, UUID request) throws Exception {
        var answer = visitor.call("/api/v1/fund/interventions/" + request + "/decision", UUID.randomUUID().toString(), "{\"verdict\": \"approve_less\", \"amount\": \"1.00\", \"motive\": \"banc\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** What one approval sends to the database, by PostgreSQL's own log. */
    private static List<String> sentBy(Visitor visitor, UUID request) throws Exception {
        try (Connection superuser = DriverManager.getConnection(System.getProperty("it.db.url"), "postgres", "postgres"); Statement sql = superuser.createStatement()) {
            sql.execute("alter system set log_statement = 'all'");
            sql.execute("select pg_reload_conf()");
            try {
                approve(visitor, request);
            } finally {
                sql.execute("alter system reset log_statement");
                sql.execute("select pg_reload_conf()");
            }
            String mark = "insert into fund_approval";
            String log = "";
            for (long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30); !log.matches("(?s).*" + mark + ".*: COMMIT.*"); log = one(sql, "select pg_read_file(pg_current_logfile()) from pg_sleep(0.5)"))
                assertThat(System.nanoTime()).as("the log's writer is behind").isLessThan(until);
            return transaction(log, mark);
        }
    }

    /** Of the one transaction that the mark stands in: its statements without BEGIN and COMMIT. */
    private static List<String> transaction(String log, String mark) {
        List<Matcher> lines = log.lines().map(SENT::matcher).filter(Matcher::find).toList();
        String process = lines.stream().filter(line -> line.group(2).startsWith(mark)).reduce((first, last) -> last).orElseThrow().group(1);
        List<String> sent = new ArrayList<>();
        for (Matcher line : lines) {
            if (!line.group(1).equals(process)) continue;
            if (line.group(2).equals("BEGIN")) sent.clear();
            else if (!line.group(2).equals("COMMIT")) sent.add(line.group(2));
            else if (sent.stream().anyMatch(statement -> statement.startsWith(mark))) return sent;
        }
        throw new AssertionError("No commit after " + mark);
    }

    private static String asked(String query) {
        try (Connection connection = DriverManager.getConnection(System.getProperty("it.db.url"), "suivi", "suivi"); Statement sql = connection.createStatement()) {
            return one(sql, query);
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }

    private static String one(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
