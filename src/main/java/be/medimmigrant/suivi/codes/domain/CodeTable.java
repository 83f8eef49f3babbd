package be.medimmigrant.suivi.codes.domain;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.CodeBook;
import be.medimmigrant.suivi.codes.Rollup;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The tables behind the lists: read whole, filled in one go. People edit labels, order and years; the other columns are as delivered.
 * Labels and years of a code nobody edited here (its version is 0) follow what a release delivers.
 */
@ApplicationScoped
public class CodeTable {

    private static final String INSERT_ITEM = "insert into code_item (list, code, label_fr, label_nl, label_en, parent, kind, no_value, position,"
            + " valid_from_year, valid_to_year, attributes, delivered) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, jsonb_object(?, ?), true)"
            + " on conflict (list, code) do update set attributes = excluded.attributes" + followed("label_fr", "label_nl", "label_en", "valid_from_year", "valid_to_year")
            + " where code_item.delivered and (code_item.attributes <> excluded.attributes or code_item.version = 0"
            + " and (code_item.label_fr, code_item.label_nl, code_item.label_en, code_item.valid_from_year, code_item.valid_to_year)"
            + " is distinct from (excluded.label_fr, excluded.label_nl, excluded.label_en, excluded.valid_from_year, excluded.valid_to_year))";
    private static final String SELECT_ITEMS = "select i.*, array(select key from jsonb_each_text(attributes) order by key) as names,"
            + " array(select value from jsonb_each_text(attributes) order by key) as texts from code_item i order by list, position, code";
    private static final String INSERT_ROLLUP = "insert into code_rollup (list, code, member_list, member_code, valid_from_year, valid_to_year)"
            + " values (?, ?, ?, ?, ?, ?) on conflict do nothing";

    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;

    public long version() {
        return ask("select version from code_lists_version", row -> row.getLong(1)).get(0);
    }

    public CodeBook read() {
        long version = version();
        return CodeBook.of(version, ask(SELECT_ITEMS, CodeTable::item),
                ask("select * from code_rollup order by list, code, member_code", CodeTable::rollup));
    }

    public void add(CodeFiles files) {
        insert(INSERT_ITEM, files.items().stream().map(CodeTable::columns).toList());
        insert(INSERT_ROLLUP, files.rollups().stream().map(r -> new Object[] {r.list(), r.code(), r.memberList(), r.member(), r.validFrom(), r.validTo()}).toList());
    }

    private static String followed(String... columns) {
        return Stream.of(columns).map(c -> ", %1$s = case code_item.version when 0 then excluded.%1$s else code_item.%1$s end".formatted(c)).collect(Collectors.joining());
    }

    private void insert(String sql, List<Object[]> rows) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) statement.setObject(i + 1, row[i]);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The code lists could not be filled", e);
        }
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> ask(String sql, Row<T> reader) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (row.next()) found.add(reader.read(row));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The code lists could not be read", e);
        }
    }

    private static Object[] columns(Code c) {
        return new Object[] {c.list(), c.code(), c.labelFr(), c.labelNl(), c.labelEn(), c.parent(), c.kind(), c.noValue(), c.order(),
                c.validFrom(), c.validTo(), c.attributes().keySet().toArray(new String[0]), c.attributes().values().toArray(new String[0])};
    }

    private static Code item(ResultSet row) throws SQLException {
        return new Code(row.getString("list"), row.getString("code"), row.getString("label_fr"), row.getString("label_nl"), row.getString("label_en"),
                row.getString("parent"), row.getString("kind"), row.getString("no_value"), row.getInt("position"),
                row.getObject("valid_from_year", Integer.class), row.getObject("valid_to_year", Integer.class), attributes(row));
    }

    private static Rollup rollup(ResultSet row) throws SQLException {
        return new Rollup(row.getString("list"), row.getString("code"), row.getString("member_list"), row.getString("member_code"),
                row.getObject("valid_from_year", Integer.class), row.getObject("valid_to_year", Integer.class));
    }

    private static Map<String, String> attributes(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("names").getArray();
        String[] texts = (String[]) row.getArray("texts").getArray();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) attributes.put(names[i], texts[i]);
        return Map.copyOf(attributes);
    }
}
