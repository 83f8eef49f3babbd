package be.medimmigrant.suivi.audit.domain;

import be.medimmigrant.suivi.audit.Change;
import be.medimmigrant.suivi.audit.FieldChange;
import be.medimmigrant.suivi.audit.Subject;
import be.medimmigrant.suivi.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The log as the triggers wrote it, one line per column that changed. */
@ApplicationScoped
public class ChangeLog {

    private static final String ROW = "select * from change_log where table_name = :table and row_id = :id";
    private static final String TABLES = "select * from change_log where table_name = any (string_to_array(:table, ',')) and (:id = '' or split_part(row_id, '/', 1) = :id)";
    private static final String SUBJECT = """
            select c.* from change_log c join (select cast(:table as text) t, cast(:id as text) i union
                select table_name, row_id from change_log where operation <> 'update' and coalesce(after, before) ->> '%s' = :id) r
            on c.table_name = r.t and c.row_id = r.i""";
    /** A column {@code means} beside a generated {@code means_list} holds codes of the list that its expression names. */
    private static final String CHANGES = """
            with l as (%s order by id desc limit 200)
            select l.id, l.at, l.origin, l.table_name, l.row_id, l.operation, a.display_name, a.initials, f.key,
                   l.before ->> f.key "before", l.after ->> f.key "after", col.data_type,
                   coalesce(coalesce(l.after, l.before) ->> (f.key || '_list'), split_part(gen.generation_expression, '''', 2)) list
            from l cross join lateral jsonb_object_keys(coalesce(l.after, l.before)) f (key)
            left join account a on a.id = l.actor
            left join information_schema.columns col on col.table_schema = current_schema() and col.table_name = l.table_name and col.column_name = f.key
            left join information_schema.columns gen on gen.table_schema = current_schema() and gen.table_name = l.table_name and gen.column_name = f.key || '_list'
            order by l.id desc, col.ordinal_position
            """;

    @PersistenceContext EntityManager em;

    public List<Change> ofRow(String table, String rowId) {
        return changes(ROW, table, rowId);
    }

    /** The rows of several tables, or only those whose primary key begins with that part. */
    public List<Change> ofTables(Set<String> tables, String keyOrEmpty) {
        return changes(TABLES, String.join(",", tables), keyOrEmpty);
    }

    public List<Change> ofSubject(Subject subject, UUID id) {
        return changes(SUBJECT.formatted(subject.reference()), subject.table(), id.toString());
    }

    private List<Change> changes(String which, String table, String id) {
        Map<Long, Change> changes = new LinkedHashMap<>();
        for (Object found : em.createNativeQuery(CHANGES.formatted(which), Tuple.class).setParameter("table", table).setParameter("id", id).getResultList()) {
            Row row = new Row((Tuple) found);
            changes.computeIfAbsent(row.longNumber("id"), change -> change(change, row)).fields()
                    .add(new FieldChange(row.text("key"), row.text("before"), row.text("after"), row.text("list"), row.text("data_type")));
        }
        return List.copyOf(changes.values());
    }

    private static Change change(long id, Row row) {
        String who = row.text("display_name");
        return new Change(id, row.moment("at"), who == null ? "" : who, row.text("initials"), row.text("origin"), row.text("table_name"),
                row.text("row_id"), row.text("operation"), new ArrayList<>());
    }
}
