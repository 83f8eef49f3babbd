package be.medimmigrant.suivi.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.person.domain.SoundsAnew;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A house does not migrate empty tables: what the first release filled goes through every later migration. The rows are written past
 * triggers and foreign keys; columns a row does not name get any value of their type.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FilledTablesIT {

    private static final String FIRST_RELEASE = "106";
    private static final String NAME = "filled";
    private static final String ID = "'00000000-0000-4000-8000-0000000f111d'";
    private static final String SERVER = System.getProperty("it.db.url", "").replaceAll("/[^/]*$", "/");

    @Test
    void whatTheFirstReleaseFilledArrivesWholeInTheTablesOfToday() throws SQLException {
        inServer("drop database if exists " + NAME);
        inServer("create database " + NAME + " owner suivi");
        try {
            migrating().target(FIRST_RELEASE).load().migrate();
            try (Connection owner = connect(NAME, "postgres"); Statement sql = owner.createStatement()) {
                sql.execute("set session_replication_role = replica");
                fill(sql);
                Map<String, String> before = counts(sql);
                assertThat(before).hasSizeGreaterThan(15);
                migrating().javaMigrations(new SoundsAnew()).load().migrate();
                assertThat(counts(sql)).containsAllEntriesOf(before);
                assertThat(one(sql, "select digits from person_phone")).isEqualTo("32474000111");
                assertThat(one(sql, "select digits from requester_phone")).isEqualTo("32474000222");
                assertThat(one(sql, "select iban from fund_payment_line")).isEqualTo("BE68539007547034");
                assertThat(one(sql, "select received_amount || ' of ' || claim_id || ' by ' || received_by from fund_claim_receipt")).isEqualTo(("12.50 of " + ID + " by " + ID).replace("'", ""));
                assertThat(one(sql, "select count(id) from fund_setting")).isEqualTo("1");
                assertThat(one(sql, "select count(*) from deadline_rule where delivered is null and version = 0")).isEqualTo("1");
            }
        } finally {
            inServer("drop database " + NAME + " with (force)");
        }
    }

    private static void fill(Statement sql) throws SQLException {
        row(sql, "account");
        row(sql, "person");
        row(sql, "person_phone", "shown", "'+32 0474 000 111'", "digits", "'320474000111'");
        row(sql, "requester");
        row(sql, "requester_phone", "shown", "'0032 0474 000 222'", "digits", "'320474000222'");
        row(sql, "case_file", "case_type", "'amu_refusal_appeal'", "state", "'open'");
        row(sql, "deadline_rule", "unit", "'month'", "end_rule", "'as_is'", "nature", "'client'", "confidence", "'high'");
        row(sql, "case_deadline", "nature", "'client'", "mode", "'event'", "on_day", "'2026-01-05'", "explanation", "'[]'", "status", "'OPEN'");
        row(sql, "deadline_alert", "kind", "'job_failing'");
        row(sql, "lawyer_referral", "through", "'baj'");
        row(sql, "amu_follow_up", "defect_conclusion", "'MISSED'");
        row(sql, "inbox_task_done", "ending", "'completed'");
        row(sql, "fund_provider", "iban", "'BE68539007547034'");
        row(sql, "fund_intervention", "reserved", "0", "provider_id", ID);
        row(sql, "fund_payment_run");
        row(sql, "fund_payment_line");
        row(sql, "fund_entry", "kind", "'receive'");
        row(sql, "fund_claim", "received_on", "'2026-01-05'", "received_amount", "12.50", "received_entry", "1");
        row(sql, "fund_setting", "key", "'alert_1'");
    }

    private static void row(Statement sql, String table, String... named) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        try (ResultSet columns = sql.executeQuery("select column_name, data_type from information_schema.columns where table_schema = 'public' and table_name = '" + table
                + "' and is_nullable = 'NO' and column_default is null and is_identity = 'NO' and is_generated = 'NEVER'")) {
            while (columns.next()) values.put(columns.getString(1), any(columns.getString(2)));
        }
        for (int i = 0; i < named.length; i += 2) values.put(named[i], named[i + 1]);
        sql.execute("insert into " + table + " (" + String.join(", ", values.keySet()) + ") values (" + String.join(", ", values.values()) + ")");
    }

    private static String any(String type) {
        return switch (type) {
            case "uuid" -> ID;
            case "date" -> "'2026-01-05'";
            case "timestamp with time zone" -> "'2026-01-05 10:00'";
            case "integer", "bigint", "smallint", "numeric" -> "1";
            case "boolean" -> "false";
            case "bytea" -> "''::bytea";
            case "ARRAY" -> "'{}'";
            case "jsonb" -> "'{}'::jsonb";
            default -> "'x'";
        };
    }

    /** How many rows each table has that has any, but for those that migrations write themselves. */
    private static Map<String, String> counts(Statement sql) throws SQLException {
        Map<String, String> counts = new TreeMap<>();
        try (ResultSet tables = sql.executeQuery("select c.relname, (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I', c.relname), false, true, '')))[1]::text"
                + " from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not in ('flyway_schema_history', 'change_log', 'audit_exempt')")) {
            while (tables.next()) if (!tables.getString(2).equals("0")) counts.put(tables.getString(1), tables.getString(2));
        }
        return counts;
    }

    private static FluentConfiguration migrating() {
        return Flyway.configure().dataSource(SERVER + NAME, "suivi", "suivi").locations("classpath:db/migration");
    }

    private static String one(Statement sql, String question) throws SQLException {
        try (ResultSet row = sql.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void inServer(String command) throws SQLException {
        try (Connection owner = connect("postgres", "postgres"); Statement sql = owner.createStatement()) {
            sql.execute(command);
        }
    }

    private static Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection(SERVER + database, user, user);
    }
}
