package be.medimmigrant.suivi.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.platform.testing.As;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A statement fails: the log says which and why, and nobody's name, illness or address. */
@ExtendWith(ArquillianExtension.class)
class NamesStayOutOfTheLogIT {

    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource database;
    @Inject Persons persons;
    @Inject As as;

    @Test
    void a_person_that_cannot_be_written_is_not_named() throws Exception {
        String name = "Qz" + UUID.randomUUID().toString().replace("-", "");
        assertThatThrownBy(() -> as.staff(() -> persons.register(RegisterPerson.named(name + "\0", "Fatoumata", PersonDetails.NONE))))
                .satisfies(failure -> assertThat(trace(failure)).contains("SQLException").doesNotContain(name));
        assertThat(log()).doesNotContain(name);
    }

    @Test
    void values_that_exist_twice_are_not_told_alone_or_in_a_batch() throws Exception {
        String secret = "hépatite B, rue Haute 12, " + UUID.randomUUID();
        Logger.getLogger(getClass().getName()).log(Level.INFO, "expected: a batch that fails", fails(secret, true));
        Logger.getLogger(getClass().getName()).log(Level.INFO, "expected: a statement that fails", fails(secret, false));
        assertThat(log()).contains("expected: a batch that fails", "expected: a statement that fails", "duplicate key").doesNotContain(secret);
    }

    private SQLException fails(String value, boolean batch) throws SQLException {
        try (Connection connection = database.getConnection(); var table = connection.createStatement()) {
            table.execute("create temporary table if not exists told_once (what text unique)");
            try (PreparedStatement insert = connection.prepareStatement("insert into told_once (what) values (?)")) {
                for (int i = 0; i < 2; i++) {
                    insert.setString(1, value);
                    if (batch) insert.addBatch();
                    else insert.executeUpdate();
                }
                insert.executeBatch();
                throw new AssertionError("written twice");
            } catch (SQLException expected) {
                return expected;
            } finally {
                table.execute("drop table told_once");
            }
        }
    }

    private static String trace(Throwable failure) {
        StringWriter told = new StringWriter();
        failure.printStackTrace(new PrintWriter(told));
        return told.toString();
    }

    private static String log() throws IOException {
        return Files.readString(Path.of(System.getProperty("jboss.server.log.dir"), "server.log"));
    }
}
