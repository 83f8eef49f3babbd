package be.medimmigrant.suivi.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Checks the invariants, at most once a second however many ask: the page needs no sign-in. */
@ApplicationScoped
public class Health {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;
    private final List<Invariant> invariants = Invariant.all();
    private List<Violation> violations;
    private long checkedAt;

    List<Invariant> invariants() {
        return invariants;
    }

    synchronized List<Violation> violations() throws SQLException {
        if (violations == null || System.nanoTime() - checkedAt > FRESH) {
            violations = check();
            checkedAt = System.nanoTime();
        }
        return violations;
    }

    void requireDatabase() throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    private List<Violation> check() throws SQLException {
        List<Violation> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            for (Invariant invariant : invariants) invariant.check(connection).ifPresent(found::add);
        }
        return List.copyOf(found);
    }
}
