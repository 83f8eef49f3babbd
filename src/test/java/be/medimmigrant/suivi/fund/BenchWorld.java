package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.casefile.SomeCase;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/** A hundred sources and many requests of one euro, each under an id that its number gives, so that pgbench finds it, too. */
@ApplicationScoped
public class BenchWorld {

    static final int SOURCES = 100;
    /** numbers of client 3 begin at 300,000 */
    static final int OF_CLIENT = 100_000;

    @Inject SomeCase some;
    @Resource UserTransaction transaction;
    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;

    /** @param left euros in each source */
    void sources(int left) throws Exception {
        sql("samir", """
                insert into code_item (list, code, label_fr, label_nl, label_en, kind, position) select 'fund_sources', 'bench_' || n, 'banc', 'bank', 'bench', 'value', 999 from generate_series(0, 99) n;
                insert into fund_source (id, code) select md5('bench source ' || n)::uuid, 'bench_' || n from generate_series(0, 99) n;
                insert into fund_budget (source_id, total) select md5('bench source ' || n)::uuid, %d from generate_series(0, 99) n""".formatted(left));
    }

    /** Requests of one round: their case, and the request itself, asked by noor. */
    void requests(String round, int clients, int each) throws Exception {
        UUID person = some.person();
        String numbers = "from generate_series(0, %d) c, generate_series(1, %d) i".formatted(clients - 1, each);
        String id = "md5('bench " + round + " ' || c * " + OF_CLIENT + " + i)::uuid";
        int years = 3000 + 10 * Math.floorMod(round.hashCode(), 5000); // a year per client: four digits of case numbers are enough for each
        sql("noor", "insert into case_file (id, year, sequence, case_type, person_id, owner_id, state, opened_on) select %s, %d + c, i, 'medical_fund', '%s', '%s', 'open', current_date %s"
                .formatted(id, years, person, As.id("noor"), numbers)
                + "; insert into fund_intervention (id, number, case_id, person_id, requested_by, described_by, requested_on, reason, expense_type, what, estimate, expense_on, urgent, prescription, quote, comfort, brussels_link, round)"
                + " select %s, 'B-%s-' || c * 100000 + i, %s, '%s', '%s', '%s', current_date, 'reason_amu_pending', 'expense_pharmacy', 'banc', 1.00, current_date, false, true, false, false, true, 1 %s"
                .formatted(id, round, id, person, As.id("noor"), As.id("noor"), numbers)
                + "; insert into fund_verdict (id, intervention_id, round, decision, rules_version, evaluated_at, inputs, outputs, fired)"
                + " select gen_random_uuid(), %s, 1, 'fund-approval-level', 1, now(), '{}', '{\"level\": \"coordinator\"}', 'ordinary' %s".formatted(id, numbers));
        sql("noor", "analyze fund_intervention; analyze fund_approval; analyze fund_verdict; analyze fund_round; analyze fund_entry");
    }


    String one(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private void sql(String who, String statements) throws Exception {
        transaction.begin();
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("select set_config('suivi.actor', '" + As.id(who) + "', true)");
            for (String one : statements.split(";")) statement.execute(one);
            transaction.commit();
        } catch (SQLException e) {
            transaction.rollback();
            throw e;
        }
    }
}
