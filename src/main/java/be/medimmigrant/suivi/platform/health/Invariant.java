package be.medimmigrant.suivi.platform.health;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One rule of {@code db/invariants.sql}: a query that must find nothing. What it finds breaks the rule. */
public record Invariant(String name, String says, String sql) {

    private static final Pattern QUERY = Pattern.compile("-- name: (\\S+)\\n((?:-- .*\\n)+)([^;]+);");
    private static final int SHOWN = 10;

    public static List<Invariant> all() {
        try (InputStream file = Invariant.class.getClassLoader().getResourceAsStream("db/invariants.sql")) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Invariant> parse(String file) {
        List<Invariant> all = new ArrayList<>();
        Matcher query = QUERY.matcher(file);
        while (query.find())
            all.add(new Invariant(query.group(1), query.group(2).replaceAll("(?m)^-- ", "").strip().replace('\n', ' '), query.group(3).strip()));
        return List.copyOf(all);
    }

    /** One statement, hence one moment: transactions that commit meanwhile are seen whole or not at all. */
    public Optional<Violation> check(Connection connection) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(SHOWN);
            try (ResultSet found = statement.executeQuery(sql)) {
                while (found.next()) rows.add(found.getString(1));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Violation(name, says, rows));
    }
}
