package be.medimmigrant.suivi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.casefile.SomeCase;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.person.RegisterPerson;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ChangeLogIT {

    @Inject History history;
    @Inject Persons persons;
    @Inject SomeCase some;
    @Inject As as;
    @Inject TestTime time;
    @Resource UserTransaction transaction;
    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;

    @Test
    void aServicesChangeIsLoggedWithWhoWhenWhatAndFromWhere() {
        UUID person = somebody();
        Change change = as.staff(() -> history.of("person", person.toString())).get(0);
        assertThat(change.who()).isEqualTo("Noor");
        assertThat(change.origin()).isEqualTo("test");
        assertThat(change.operation()).isEqualTo("insert");
        assertThat(change.at()).isNotNull();
        assertThat(change.fields()).filteredOn(f -> f.column().equals("sex")).singleElement().satisfies(f -> {
            assertThat(f.before()).isNull();
            assertThat(f.after()).isEqualTo("female");
            assertThat(f.list()).isEqualTo("sex");
        });
    }

    @Test
    void aChangeBearsTheMomentOfTheClockEverybodyReads() {
        time.travelTo(LocalDate.of(2026, 3, 2));
        try {
            UUID person = somebody();
            assertThat(LocalDate.ofInstant(as.staff(() -> history.of("person", person.toString())).get(0).at(), SuiviClock.BRUSSELS)).isEqualTo("2026-03-02");
        } finally {
            time.back();
        }
    }

    @Test
    void anUpdateLogsOnlyWhatDiffersAndADeleteWhatWasThere() throws Exception {
        UUID person = somebody();
        as("noor", "update person set birth_year = 1990, version = version + 1 where id = '" + person + "'");
        as("hanna", "update person set version = version + 1 where id = '" + person + "'");
        as("hanna", "delete from person where id = '" + person + "'");
        List<Change> changes = as.staff(() -> history.of(Subject.PERSON, person));
        assertThat(changes).extracting(Change::operation).startsWith("delete", "update").doesNotHaveDuplicates();
        assertThat(changes.get(1).fields()).singleElement().isEqualTo(new FieldChange("birth_year", null, "1990", null, "integer"));
        assertThat(changes.get(0).who()).isEqualTo("Hanna");
        assertThat(changes.get(0).fields()).extracting(FieldChange::column).contains("alias", "birth_year").doesNotContain("version", "sex_list");
    }

    @Test
    void aChangeWithoutAnActingPersonIsRefused() {
        UUID person = somebody();
        assertThatThrownBy(() -> bare("update person set birth_year = 1970 where id = '" + person + "'")).hasMessageContaining("suivi.actor is not set");
    }

    @Test
    void theLogItselfIsNeverChanged() {
        for (String sql : List.of("update change_log set origin = 'x'", "delete from change_log", "truncate change_log"))
            assertThatThrownBy(() -> as("noor", sql)).as(sql).hasMessageContaining("never changed");
    }

    @Test
    void whatIsNotLoggedBecauseItSaysItselfWhoAndWhenIsNeitherRewrittenNorRemoved() {
        some.open();
        for (String sql : List.of("update timeline_entry set text_key = 'x'", "delete from timeline_entry", "truncate timeline_entry"))
            assertThatThrownBy(() -> as("noor", sql)).as(sql).hasMessageContaining("written once");
        for (String sql : List.of("update inbox_task_done set ending = 'completed'", "delete from inbox_task_done", "truncate inbox_task_done"))
            assertThatThrownBy(() -> as("noor", "insert into inbox_task_done select '" + UUID.randomUUID() + "', 'x', 'x', null, null, null, now(), 'completed', now(), '" + As.id("noor") + "'; " + sql))
                    .as(sql).hasMessageContaining("written once");
    }

    @Test
    void theStartItselfIsTold() throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from change_log where table_name = 'account' and origin = 'start'")) {
            row.next();
            assertThat(row.getInt(1)).isPositive();
        }
    }

    @Test
    void aPasswordsHashNeverReachesTheLog() throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) filter (where after ->> 'password_hash' <> '…'), count(*) filter (where after ? 'password_hash')"
                        + " from change_log where table_name = 'account'")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
            assertThat(row.getInt(2)).isPositive();
        }
    }

    @Test
    void historyIsForThoseWhoMayReadTheRow() {
        UUID person = somebody();
        for (String other : List.of("compta", "leo", "admin"))
            assertThatThrownBy(() -> as.person(other, () -> history.of("person", person.toString()))).isInstanceOf(RuleViolated.class);
        assertThat(as.person("admin", () -> history.ofAccount(As.id("noor")))).isNotEmpty();
    }

    private UUID somebody() {
        return as.staff(() -> persons.register(RegisterPerson.anonymous(new PersonDetails(null, null, null, "female", null, null, null, null, null))));
    }

    private void bare(String sql) throws Exception {
        inTransaction(null, sql);
    }

    private void as(String person, String sql) throws Exception {
        inTransaction(As.id(person), sql);
    }

    private void inTransaction(UUID actor, String sql) throws Exception {
        transaction.begin();
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            if (actor != null) statement.execute("select set_config('suivi.actor', '" + actor + "', true), set_config('suivi.origin', 'test', true)");
            statement.executeUpdate(sql);
            transaction.commit();
        } catch (SQLException e) {
            transaction.rollback();
            throw e;
        }
    }
}
