package be.medimmigrant.suivi.account;

import be.medimmigrant.suivi.platform.acting.Actor;
import be.medimmigrant.suivi.platform.start.Checking;
import be.medimmigrant.suivi.platform.start.Installation;
import be.medimmigrant.suivi.platform.start.Mode;
import be.medimmigrant.suivi.platform.start.WillNotStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Collectors;

/** The published password never comes where people work, and invented people never go on into production. */
@ApplicationScoped
public class DemoOrProduction {

    void check(@Observes Checking start) throws SQLException {
        Optional<String> refusal = refusal(start.database(), start.mode());
        if (refusal.isPresent()) throw new WillNotStart(refusal.get());
    }

    /**
     * Why this database is not started in this mode. Demo: accounts that the demo did not open, and no mark of a demo. Production: a mark of
     * a demo, or one of its accounts open. Either may begin in a database without accounts.
     *
     * @param database of any release, or empty; nothing is written
     */
    public static Optional<String> refusal(Connection database, Mode mode) throws SQLException {
        if (!yes(database, "select to_regclass('account') is not null")) return Optional.empty();
        boolean marked = Installation.mode(database).equals(Optional.of(Mode.DEMO)) || year(database);
        if (mode == Mode.DEMO && !marked && count(database, "id not in (" + demo() + ", '" + Actor.SYSTEM_ID + "')") > 0)
            return Optional.of("this database has accounts that the demo did not open. Demo mode (suivi.demo=true, and mvn -Prun where nothing is said) would add six with a published password."
                    + " For production say -Dsuivi.demo=false; give the demo a database of its own.");
        if (mode == Mode.PRODUCTION && (marked || count(database, "active and id in (" + demo() + ")") > 0))
            return Optional.of("this database holds the demo: invented people, and accounts with a published password. Production mode wants another one: an empty database"
                    + " (-Dsuivi.db.url=…, SUIVI_DB_URL), or with mvn -Prun another folder (-Dsuivi.data=…). docs/operations.md, «Demo and production».");
        return Optional.empty();
    }

    private static boolean year(Connection database) throws SQLException {
        return yes(database, "select to_regclass('demo_year') is not null") && yes(database, "select exists (select from demo_year)");
    }

    private static String demo() {
        return DemoAccounts.IDS.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
    }

    private static long count(Connection database, String accounts) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery("select count(*) from account where " + accounts)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static boolean yes(Connection database, String question) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
