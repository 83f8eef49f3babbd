package be.medimmigrant.suivi.platform.start;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a database was begun as: demo or production, and the zone in which the engine writes its moments, which it keeps without one.
 * Another zone would move every timer by hours; so it is written down at the first start and asked of every later one.
 */
public final class Installation {

    /** Of a new database that the launcher or the image begins. */
    public static final ZoneId ZONE = ZoneId.of("UTC");

    private Installation() {}

    /** The mode of the last start; nothing in a database of an earlier release. */
    public static Optional<Mode> mode(Connection database) throws SQLException {
        if (!has(database, "installation")) return Optional.empty();
        return one(database, "select case when demo then 'true' else 'false' end from installation").map(demo -> Mode.of(demo, null));
    }

    /** The zone to start in: the one written down; that of this machine where the engine worked before anybody wrote it down; otherwise {@link #ZONE}. */
    public static ZoneId zone(Connection database) throws SQLException {
        Optional<ZoneId> written = writtenZone(database);
        if (written.isPresent()) return written.get();
        return has(database, "act_ru_job") ? ZoneId.systemDefault() : ZONE;
    }

    /** @throws WillNotStart when this server would read the engine's moments in another zone than they were written in */
    static void requireZone(Connection database, ZoneId zone) throws SQLException {
        Optional<ZoneId> written = writtenZone(database);
        if (written.isPresent() && !written.get().getRules().equals(zone.getRules())) throw new WillNotStart("the engine's moments in this database are kept in the zone "
                + written.get() + ", and this server runs in " + zone + ": every timer would move. Start it with -Duser.timezone=" + written.get() + " (in a container: TZ=" + written.get() + ").");
    }

    /** After the migrations. A zone once written stays. */
    static void record(Connection database, Mode mode, ZoneId zone) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(
                "insert into installation (demo, engine_zone) values (?, ?) on conflict (one) do update set demo = excluded.demo where installation.demo <> excluded.demo")) {
            statement.setBoolean(1, mode == Mode.DEMO);
            statement.setString(2, zone.getId());
            statement.executeUpdate();
        }
    }

    private static Optional<ZoneId> writtenZone(Connection database) throws SQLException {
        return has(database, "installation") ? one(database, "select engine_zone from installation").map(ZoneId::of) : Optional.empty();
    }

    private static boolean has(Connection database, String table) throws SQLException {
        return one(database, "select to_regclass('" + table + "')::text").isPresent();
    }

    private static Optional<String> one(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }
}
