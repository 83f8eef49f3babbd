package be.medimmigrant.suivi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.faces.Texts;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HistoryTextsIT {

    /** Columns of logged tables that a history shows: no keys that point elsewhere, nothing generated. */
    private static final String COLUMNS = """
            select distinct 'audit.field.' || c.column_name from information_schema.columns c
            join pg_class p on p.relname = c.table_name join pg_trigger t on t.tgrelid = p.oid and t.tgname = 'audit'
            where c.table_schema = current_schema() and c.is_generated = 'NEVER' and c.is_identity = 'NO' and c.column_name <> 'version' and c.column_name not like '%\\_list'
              and (c.data_type <> 'uuid' or c.column_name in ('owner_id', 'stand_in_id', 'companion_id') or c.column_name like '%\\_by')
            union select 'audit.table.' || p.relname from pg_class p join pg_trigger t on t.tgrelid = p.oid and t.tgname = 'audit'
            """;

    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;

    @Test
    void everyTableAndColumnThatAHistoryShowsHasAWordInThreeLanguages() throws SQLException {
        Set<String> keys = new TreeSet<>();
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) keys.add(rows.getString(1));
        }
        assertThat(keys).hasSizeGreaterThan(100);
        for (Locale language : Texts.LANGUAGES)
            assertThat(keys).as(language.toString()).filteredOn(key -> !Texts.in(language).containsKey(key)).isEmpty();
    }
}
