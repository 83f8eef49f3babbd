package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.casefile.SomeCase;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Requests for the tests of the ledger: asked and invoiced by Léo, agreed by Samir, for so much that only the source's budget
 * limits what is promised. Their cases were closed long ago.
 */
@ApplicationScoped
public class AgreedRequests {

    private static final String ASKED = """
            insert into case_file (id, year, sequence, case_type, person_id, owner_id, state, opened_on, closed_on, outcome)
                select '%1$s', 1990, coalesce(max(sequence), 0) + 1, 'other_follow_up', '%2$s', '%3$s', 'closed', '1990-01-01', '1990-01-01', 'client_withdrew' from case_file where year = 1990;
            insert into fund_intervention (id, number, case_id, person_id, requested_by, described_by, requested_on, reason, expense_type, what, estimate, expense_on, prescription, brussels_link, round)
                values ('%1$s', 'L-%1$s', '%1$s', '%2$s', '%3$s', '%3$s', '1990-01-01', 'reason_amu_pending', 'expense_pharmacy', 'essai', 1000000, '1990-01-01', true, true, 1);
            insert into fund_verdict (id, intervention_id, round, decision, rules_version, evaluated_at, inputs, outputs, fired)
                values (gen_random_uuid(), '%1$s', 1, 'fund-approval-level', 1, now(), '{}', '{"level": "coordinator"}', 'ordinary')""";
    private static final String AGREED = """
            insert into fund_approval (id, intervention_id, round, position, verdict, level, amount, approver_id, approved_at) values (gen_random_uuid(), '%1$s', 1, 1, 'approved', 'coordinator', 1000000, '%2$s', now());
            update fund_intervention set agreed_amount = 1000000, agreed_on = '1990-01-01', valid_until = '1990-01-15', source_id = '%3$s' where id = '%1$s'""";
    private static final String INVOICED = """
            update fund_intervention set invoice_number = 'L', invoice_on = '1990-01-01', invoice_amount = 1000000, payable_amount = 1000000, invoice_recorded_by = '%2$s' where id = '%1$s'""";
    private static final String SETTLED = """
            insert into fund_entry (source_id, kind, amount, reverses, key, entered_at, entered_by) select source_id, 'reverse', amount, id, gen_random_uuid(), now(), '%2$s' from fund_entry e
                where source_id = '%1$s' and kind = 'claim' and not exists (select from fund_entry r where r.reverses = e.id);
            insert into fund_entry (source_id, intervention_id, kind, amount, reverses, key, entered_at, entered_by) select source_id, intervention_id, 'reverse', amount, id, gen_random_uuid(), now(), '%2$s' from fund_entry e
                where source_id = '%1$s' and kind = 'pay' and not exists (select from fund_entry r where r.reverses = e.id);
            insert into fund_entry (source_id, intervention_id, kind, amount, key, entered_at, entered_by) select source_id, intervention_id, 'release', committed, gen_random_uuid(), now(), '%2$s' from fund_stake
                where source_id = '%1$s' and committed > 0;
            update fund_intervention set outcome = 'withdrawn', outcome_on = '1990-01-20' where source_id = '%1$s' and outcome is null""";

    @Inject SomeCase some;
    @Resource UserTransaction transaction;
    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;

    UUID of(UUID source) throws Exception {
        return of(source, 1).get(0);
    }

    List<UUID> of(UUID source, int number) throws Exception {
        UUID person = some.person();
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(number).toList();
        transaction.begin();
        try (Connection connection = dataSource.getConnection(); Statement sql = connection.createStatement()) {
            for (UUID id : ids) {
                as("leo", sql, ASKED.formatted(id, person, As.id("leo")));
                as("samir", sql, AGREED.formatted(id, As.id("samir"), source));
                as("leo", sql, INVOICED.formatted(id, As.id("leo")));
            }
            transaction.commit();
        } catch (SQLException e) {
            transaction.rollback();
            throw e;
        }
        return ids;
    }

    /** Everything is undone and over: a request that nobody paid keeps no money. */
    void settle(UUID source) throws Exception {
        transaction.begin();
        try (Connection connection = dataSource.getConnection(); Statement sql = connection.createStatement()) {
            as("hanna", sql, SETTLED.formatted(source, As.id("hanna")));
            transaction.commit();
        } catch (SQLException e) {
            transaction.rollback();
            throw e;
        }
    }

    private static void as(String who, Statement sql, String statements) throws SQLException {
        sql.execute("select set_config('suivi.actor', '" + As.id(who) + "', true)");
        for (String statement : statements.split(";\n")) sql.execute(statement);
    }
}
