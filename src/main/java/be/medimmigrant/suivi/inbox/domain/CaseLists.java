package be.medimmigrant.suivi.inbox.domain;

import be.medimmigrant.suivi.casefile.CaseSql;
import be.medimmigrant.suivi.inbox.DeadlineRow;
import be.medimmigrant.suivi.inbox.InboxFilter;
import be.medimmigrant.suivi.inbox.Stretch;
import be.medimmigrant.suivi.inbox.WaitRow;
import be.medimmigrant.suivi.inbox.When;
import be.medimmigrant.suivi.platform.persistence.Row;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The two lists that are about cases rather than tasks: who is waited for, longest first; legal terms, by safe day. */
@ApplicationScoped
public class CaseLists {

    private static final String CASE = """
             left join case_file c on c.id = w.case_id left join person p on p.id = c.person_id left join account o on o.id = c.owner_id
             left join case_party y on y.case_id = c.id and y.role = 'cpas' and y.involved_until is null
            """;
    static final String WAITING = """
            (select wait_id id, wait_key key, cast(null as text) form_key, case_id, since, cast(null as timestamptz) next_look from inbox_wait iw
                where exists (select from case_file oc where oc.id = iw.case_id and oc.state = 'open')
             union all
             select task_id, task_key, form_key, case_id, created, follow_up from inbox_task t where t.follow_up > :now
                and (t.assignee = :me or exists (select from inbox_task_group g where g.task_id = t.task_id and g.group_code = any (string_to_array(:groups, ','))))) w
            """;
    private static final String WAIT_ROWS = """
            select w.*, c.number, p.alias, c.case_type, y.cpas, o.display_name, o.initials, d.safe_day, d.legal_day,
                   coalesce(w.next_look, cast((select min(j.duedate_) from act_ru_execution e join act_ru_job j on j.execution_id_ = e.id_
                                               where e.act_inst_id_ = w.id) as timestamptz)) look
            from """ + WAITING + CASE + CaseSql.nextTerm("w.case_id") + """
            where (w.since, w.id) > (:at, :id)
            """;
    private static final String DEADLINE_ROWS = """
            select w.id, w.rule_code, w.case_id, c.number, p.alias, y.cpas, c.case_type, o.display_name, o.initials, w.safe_day, w.legal_day,
                   (select count(*) from inbox_task t where t.case_id = w.case_id) tasks
            from case_deadline w """ + CASE + """
            where w.status = 'OPEN' and w.nature = 'client' and (w.safe_day, cast(w.id as text)) > (cast(:day as date), :id)
            """;

    @PersistenceContext EntityManager em;

    public Stretch<WaitRow> waiting(Reader reader, InboxFilter filter, ListKey after, int size) {
        Query query = query(WAIT_ROWS + narrowed(filter)
                + " order by w.since, w.id limit :most", filter, size);
        query.setParameter("now", reader.now()).setParameter("me", reader.account()).setParameter("groups", reader.groups())
                .setParameter("at", after.at()).setParameter("id", after.id());
        return stretch(query, size, row -> wait(row, reader), row -> new ListKey(false, "infinity", row.moment("since"), row.text("id")));
    }

    public Stretch<DeadlineRow> deadlines(Reader reader, InboxFilter filter, ListKey after, int size) {
        Query query = query(DEADLINE_ROWS + when(filter.when()) + narrowed(filter) + " order by w.safe_day, cast(w.id as text) limit :most", filter, size);
        query.setParameter("day", after.day()).setParameter("id", after.id());
        if (filter.when() != null && filter.when() != When.RESTING) query.setParameter("today", reader.today());
        if (filter.when() == When.WEEK || filter.when() == When.LATER) query.setParameter("sunday", reader.sunday());
        return stretch(query, size, row -> deadline(row, reader), row -> new ListKey(false, row.day("safe_day").toString(), reader.now(), row.id("id").toString()));
    }

    /** Those whose safe or legal day is one of these, by safe day; who: of this person's cases, or null for all. */
    public List<DeadlineRow> deadlinesBetween(Reader reader, UUID who, LocalDate first, LocalDate last, int most) {
        InboxFilter filter = new InboxFilter(null, who, null);
        Query query = query(DEADLINE_ROWS + " and (w.safe_day between :first and :last or w.legal_day between :first and :last)" + narrowed(filter)
                + " order by w.safe_day, cast(w.id as text) limit :most", filter, most);
        query.setParameter("day", ListKey.START.day()).setParameter("id", ListKey.START.id()).setParameter("first", first).setParameter("last", last);
        return stretch(query, most, row -> deadline(row, reader), row -> ListKey.START).rows();
    }

    private Query query(String sql, InboxFilter filter, int size) {
        Query query = em.createNativeQuery(sql, Tuple.class).setParameter("most", size + 1);
        if (filter.who() != null) query.setParameter("who", filter.who());
        if (filter.text() != null) query.setParameter("text", pattern(filter.text()));
        return query;
    }

    private static String narrowed(InboxFilter filter) {
        return (filter.who() == null ? "" : " and :who in (c.owner_id, c.stand_in_id)")
                + (filter.text() == null ? "" : " and (c.number ilike :text or p.alias ilike :text)");
    }

    private static String when(When when) {
        return when == null ? "" : switch (when) {
            case LATE -> " and w.safe_day < :today";
            case TODAY -> " and w.safe_day = :today";
            case WEEK -> " and w.safe_day > :today and w.safe_day <= :sunday";
            case LATER -> " and w.safe_day > :today and w.safe_day > :sunday";
            case RESTING -> " and false";
        };
    }

    /** Typed words as a pattern: % and _ mean themselves. */
    static String pattern(String text) {
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static <T> Stretch<T> stretch(Query query, int size, Function<Row, T> view, Function<Row, ListKey> key) {
        List<Row> rows = ((List<?>) query.getResultList()).stream().map(row -> new Row((Tuple) row)).toList();
        boolean more = rows.size() > size;
        List<Row> shown = more ? rows.subList(0, size) : rows;
        return new Stretch<>(shown.stream().map(view).toList(), more ? key.apply(shown.get(size - 1)).toString() : null);
    }

    private static WaitRow wait(Row row, Reader reader) {
        LocalDate since = LocalDate.ofInstant(row.moment("since"), SuiviClock.BRUSSELS);
        return new WaitRow(row.text("id"), row.text("key"), row.text("form_key"), row.id("case_id"), row.text("number"),
                row.text("alias"), row.text("case_type"), row.text("cpas"), row.text("display_name"), row.text("initials"), since, ChronoUnit.DAYS.between(since, reader.today()),
                row.moment("look") == null ? null : LocalDate.ofInstant(row.moment("look"), SuiviClock.BRUSSELS), row.day("safe_day"), row.day("legal_day"));
    }

    private static DeadlineRow deadline(Row row, Reader reader) {
        return new DeadlineRow(row.id("id"), row.text("rule_code"), row.id("case_id"), row.text("number"), row.text("alias"), row.text("cpas"),
                row.text("case_type"), row.text("display_name"), row.text("initials"), row.day("safe_day"), row.day("legal_day"),
                reader.when(row.day("safe_day")), row.number("tasks"));
    }
}
