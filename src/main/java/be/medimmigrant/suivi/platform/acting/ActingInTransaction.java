package be.medimmigrant.suivi.platform.acting;

import be.medimmigrant.suivi.platform.time.SuiviClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Tells the database who acts, once per transaction and before its first statement, and learns the actor's roles by the
 * same statement. Triggers and row policies rely on {@code suivi.actor}; a change without it is refused by them.
 */
@ApplicationScoped
public class ActingInTransaction {

    private static final String SQL = "select set_config('suivi.actor', ?, true), set_config('suivi.origin', ?, true), set_config('suivi.now', ?, true),"
            + " (select string_agg(r.role, ',') from account a join account_role r on r.account_id = a.id"
            + " where a.id = cast(? as uuid) and a.active)";
    /** Under a moved clock (tests, the invented year) nothing is real work: no commit waits for the disk. */
    private static final String UNDER_A_MOVED_CLOCK = SQL + ", set_config('synchronous_commit', 'off', true)";

    private record Told(Actor actor, Set<String> roles) {}

    @Inject Acting acting;
    @Inject SuiviClock clock;
    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transaction;

    /** @return the roles the acting person has now */
    public Set<String> tell() {
        boolean inTransaction = transaction.getTransactionKey() != null;
        Actor actor = acting.actor();
        if (!inTransaction) return ask(actor, false);
        Told told = (Told) transaction.getResource(Told.class);
        if (told == null || !told.actor().equals(actor)) {
            told = new Told(actor, ask(actor, true));
            transaction.putResource(Told.class, told);
        }
        return told.roles();
    }

    private Set<String> ask(Actor actor, boolean local) {
        if (actor.isSystem() && !local) return Set.of(Roles.SYSTEM);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(clock.isMoved() ? UNDER_A_MOVED_CLOCK : SQL)) {
            // outside a transaction "local" settings last for the statement only: nothing leaks into the pool
            statement.setString(1, actor.id().toString());
            statement.setString(2, actor.origin());
            // a moved clock (tests, the invented year) is the change log's, too
            statement.setString(3, clock.isMoved() ? clock.instant().toString() : "");
            statement.setString(4, actor.id().toString());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                String roles = row.getString(4);
                if (actor.isSystem()) return Set.of(Roles.SYSTEM);
                return roles == null ? Set.of() : Set.of(roles.split(","));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The acting person could not be told to the database", e);
        }
    }
}
