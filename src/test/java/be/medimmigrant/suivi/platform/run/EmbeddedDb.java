package be.medimmigrant.suivi.platform.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A real PostgreSQL without installation: data kept for {@code mvn -Prun}, thrown away after tests. */
public final class EmbeddedDb implements AutoCloseable {

    public static final String USER = "suivi";
    /** Of a database that is thrown away, and of a developer's own; never in production mode. */
    public static final String PASSWORD = "suivi";
    private static final String WITH_PASSWORD = "host all all all scram-sha-256\nlocal all all scram-sha-256\n";
    private static final String WITHOUT = WITH_PASSWORD.replace("scram-sha-256", "trust");
    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedDb(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    /** For tests: any free port, data thrown away, fsync off. */
    public static EmbeddedDb throwAway() throws IOException, SQLException {
        return prepared(builder().start(), PASSWORD);
    }

    /**
     * For people: data kept in this folder, every commit on the disk before it is answered, and a password of its own, without which
     * nobody on this machine reads them. A folder of before, or one whose password was lost, is opened once to set a new one.
     */
    public static EmbeddedDb kept(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        KeptPassword password = KeptPassword.in(folder.resolve("password"));
        Path whoMayIn = folder.resolve("data/pg_hba.conf");
        if (password.isNew() && Files.exists(whoMayIn)) Files.writeString(whoMayIn, WITHOUT);
        EmbeddedDb db = prepared(builder().setConnectConfig("password", password.word()).setDataDirectory(folder.resolve("data").toFile()).setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").setServerConfig("full_page_writes", "on").start(), password.word());
        Files.writeString(whoMayIn, WITH_PASSWORD);
        db.execute("alter role postgres password '" + password.word() + "'", "select pg_reload_conf()");
        return db;
    }

    private static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).setServerConfig("max_connections", "120")
                .setServerConfig("timezone", "Europe/Brussels")
                // its own log, a file per weekday in the data folder: what is refused by SQL stands there, with the statement (docs/adr/0085)
                .setServerConfig("logging_collector", "on").setServerConfig("log_filename", "suivi-%a.log").setServerConfig("log_truncate_on_rotation", "on")
                .setServerConfig("log_line_prefix", "%m[%p]%u:")
                // without DETAIL, which holds the row that was refused: names, illnesses
                .setServerConfig("log_error_verbosity", "terse");
    }

    private static EmbeddedDb prepared(EmbeddedPostgres postgres, String password) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = 'suivi'"))
                statement.execute("create role suivi login");
            statement.execute("alter role suivi password '" + password + "'");
            if (!exists(statement, "select 1 from pg_database where datname = 'suivi'"))
                statement.execute("create database suivi owner suivi encoding 'UTF8' template template0");
        }
        return new EmbeddedDb(postgres, password);
    }

    private void execute(String... commands) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            for (String command : commands) statement.execute(command);
        }
    }

    /** Whoever stopped while the invented year was being loaded finds half a year, in which nobody can have worked yet; not where there are more accounts than the demo's. @return whether it was so */
    boolean emptyIfHalfInvented() throws SQLException {
        if (!isHalfInvented()) return false;
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("drop database suivi with (force)");
        }
        prepared(postgres, password);
        return true;
    }

    private boolean isHalfInvented() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), USER, password); Statement statement = connection.createStatement()) {
            return exists(statement, "select 1 from pg_attribute where attrelid = to_regclass('demo_year') and attname = 'state'")
                    && exists(statement, "select 1 from demo_year where state = 'begun'")
                    && !exists(statement, "select 1 from account where username not in ('system', 'noor', 'hanna', 'samir', 'compta', 'leo', 'admin')");
        }
    }

    private static boolean exists(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }

    public int port() {
        return postgres.getPort();
    }

    public String password() {
        return password;
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + port() + "/suivi";
    }

    /** The one value that a question answers, as text. */
    public String one(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), USER, password); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
