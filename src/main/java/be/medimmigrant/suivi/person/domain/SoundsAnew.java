package be.medimmigrant.suivi.person.domain;

import be.medimmigrant.suivi.person.NameKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The search keys of names, computed anew from their words whenever the edition of the sounds is another: a repeatable migration
 * whose checksum is that edition. Runs under Flyway's lock, before anybody searches.
 */
@ApplicationScoped
public class SoundsAnew implements JavaMigration {

    private static final String ANEW = """
            create temporary table named as select distinct %2$s as owner, word from %1$s;
            delete from %1$s;
            insert into %1$s (%2$s, word, sound) select n.owner, n.word, s.sound from named n join word_sound s on s.word = n.word;
            drop table named""";

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement sql = context.getConnection().createStatement()) {
            sql.execute("create temporary table word_sound (word text, sound text, primary key (word, sound))");
            hear(sql);
            sql.execute(ANEW.formatted("person_name_key", "person_id"));
            sql.execute(ANEW.formatted("requester_name_key", "requester_id"));
            sql.execute("drop table word_sound");
        }
    }

    private static void hear(Statement sql) throws SQLException {
        List<String> words = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery("select word from person_name_key union select word from requester_name_key")) {
            while (rows.next()) words.add(rows.getString(1));
        }
        try (PreparedStatement insert = sql.getConnection().prepareStatement("insert into word_sound (word, sound) values (?, ?)")) {
            for (String word : words) for (String sound : NameKeys.soundsOf(word)) {
                insert.setString(1, word);
                insert.setString(2, sound);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return null;   // repeatable: again whenever the checksum is another
    }

    @Override
    public String getDescription() {
        return "person sounds of names";
    }

    @Override
    public Integer getChecksum() {
        return NameKeys.edition();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
