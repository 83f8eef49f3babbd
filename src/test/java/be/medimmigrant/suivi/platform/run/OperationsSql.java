package be.medimmigrant.suivi.platform.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/** What {@code docs/operations.md} tells to type in psql, as it stands there. */
record OperationsSql(String sql) {

    private static final Pattern BLOCK = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);

    static OperationsSql about(String what) throws IOException {
        String page = Files.readString(Path.of(System.getProperty("project.basedir"), "docs/operations.md"));
        List<String> blocks = BLOCK.matcher(page).results().map(found -> found.group(1)).filter(sql -> sql.contains("'operations: " + what + "'")).toList();
        assertThat(blocks).as(what).hasSize(1);
        return new OperationsSql(blocks.get(0));
    }

    OperationsSql replace(String placeholder, String value) {
        assertThat(sql).contains(placeholder);
        return new OperationsSql(sql.replace(placeholder, value));
    }

    /** @return what the last question in it answers, as psql prints it */
    String in(EmbeddedDb db) throws SQLException {
        String answer = null;
        try (Connection owner = DriverManager.getConnection(db.url(), EmbeddedDb.USER, db.password()); Statement statement = owner.createStatement()) {
            for (String one : sql.strip().split(";\\s*"))
                if (statement.execute(one)) try (ResultSet row = statement.getResultSet()) {
                    row.next();
                    answer = row.getString(1);
                }
        }
        return answer;
    }
}
