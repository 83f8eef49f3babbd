package be.medimmigrant.suivi.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.person.RegisterPerson;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keys of another edition become those of this one; what the test spoils is taken back. */
@ExtendWith(ArquillianExtension.class)
class SoundsAnewIT {

    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource database;
    @Resource UserTransaction transaction;
    @Inject Persons persons;
    @Inject As as;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void takeBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void keysOfAnotherEditionBecomeThoseOfThisOne() throws Exception {
        UUID person = as.staff(() -> persons.register(RegisterPerson.named("Tsjetsjenova", "Chadija", PersonDetails.NONE)));
        assertThat(as.staff(() -> persons.matches("Tchetchenova Khadija"))).extracting(match -> match.person().id()).contains(person);   // and written down by asking
        try (Connection connection = database.getConnection()) {
            String before = keys(connection, "person") + keys(connection, "requester");
            spoil(connection, "person");
            spoil(connection, "requester");
            new SoundsAnew().migrate(new Of(connection));
            assertThat(keys(connection, "person") + keys(connection, "requester")).isEqualTo(before).contains("tsjetsjenova");
        }
    }

    @Test
    void itRanWithTheMigrationsUnderItsEdition() throws Exception {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select checksum from flyway_schema_history where description = 'person sounds of names' order by installed_rank desc")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(new SoundsAnew().getChecksum());
        }
    }

    /** One sound too many for each name, all of them wrong. */
    private static void spoil(Connection connection, String whose) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("create temporary table old as select distinct %1$s_id, word from %1$s_name_key; delete from %1$s_name_key; ".formatted(whose)
                    + "insert into %1$s_name_key select o.*, s from old o, unnest(array['OLD', 'OLDER']) s; drop table old".formatted(whose));
        }
    }

    private static String keys(Connection connection, String whose) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select coalesce(string_agg(%1$s_id || word || sound, ' ' order by %1$s_id, word, sound), '') from %1$s_name_key".formatted(whose))) {
            row.next();
            return row.getString(1);
        }
    }

    private record Of(Connection connection) implements Context {

        @Override
        public Configuration getConfiguration() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Connection getConnection() {
            return connection;
        }
    }
}
