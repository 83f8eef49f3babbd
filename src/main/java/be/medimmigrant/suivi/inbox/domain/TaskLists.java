package be.medimmigrant.suivi.inbox.domain;

import be.medimmigrant.suivi.casefile.CaseSql;
import be.medimmigrant.suivi.inbox.DoneTask;
import be.medimmigrant.suivi.inbox.InboxFilter;
import be.medimmigrant.suivi.inbox.InboxList;
import be.medimmigrant.suivi.inbox.Stretch;
import be.medimmigrant.suivi.inbox.TaskRow;
import be.medimmigrant.suivi.inbox.When;
import be.medimmigrant.suivi.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Stretches of the lists of tasks, read by their key: the cost of a page depends neither on how many tasks there are nor
 * on how far down the list it is. What rests comes after what does not, each in order of urgency.
 */
@ApplicationScoped
public class TaskLists {

    private static final String AFTER = " (%1$s.urgent_on, %1$s.created, %1$s.task_id) > (cast(:day as date), :at, :id) ";
    private static final String MINE = """
            select t.task_id, t.urgent_on, t.created from inbox_task t where t.assignee = :me and """ + AFTER.formatted("t") + "%s"
            + " order by t.urgent_on, t.created, t.task_id limit :most";
    private static final String OF_GROUPS = """
            select distinct k.task_id, k.urgent_on, k.created from unnest(string_to_array(:groups, ',')) g (code), lateral (
                select x.task_id, x.urgent_on, x.created from inbox_task_group x join inbox_task t on t.task_id = x.task_id
                where x.group_code = g.code and """ + AFTER.formatted("x") + "%s"
            + " order by x.urgent_on, x.created, x.task_id limit :most) k order by k.urgent_on, k.created, k.task_id limit :most";
    private static final String ROWS = """
            with k as materialized (%s)
            select t.task_id, t.task_key, t.form_key, t.case_id, c.number, p.alias, c.case_type, y.cpas, t.assignee, a.display_name, a.initials,
                   cast(t.due at time zone 'Europe/Brussels' as date) due, cast(t.follow_up at time zone 'Europe/Brussels' as date) follow_up,
                   coalesce(t.follow_up > :now, false) resting, cast(t.urgent_on as text) urgent_on, t.created, d.safe_day, d.legal_day,
                   array_to_string(t.candidate_groups, ',') candidate_groups
            from k join inbox_task t using (task_id)
            left join case_file c on c.id = t.case_id left join person p on p.id = c.person_id
            left join case_party y on y.case_id = c.id and y.role = 'cpas' and y.involved_until is null
            left join account a on a.id = t.assignee
            """ + CaseSql.nextTerm("t.case_id") + """
            order by t.urgent_on, t.created, t.task_id
            """;

    private static final String OF_CASE = """
            select t.task_id, t.urgent_on, t.created from inbox_task t where t.case_id = :case and (t.assignee = :me or t.assignee is null
                and t.candidate_groups && string_to_array(:groups, ',')) order by t.assignee is null, t.urgent_on, t.created, t.task_id limit 1""";
    private static final String DONE = """
            select d.task_key, d.case_id, c.number, d.created, coalesce(cast(cast(d.due at time zone 'Europe/Brussels' as date) as text), 'infinity') urgent_on
            from inbox_task_done d left join case_file c on c.id = d.case_id
            where d.task_id = :task and d.ending = 'completed' and d.ended_by = :me""";

    @PersistenceContext EntityManager em;

    public Stretch<TaskRow> read(InboxList list, Reader reader, InboxFilter filter, ListKey after, int size) {
        List<Tuple> rows = new ArrayList<>();
        if (!after.resting() && filter.when() != When.RESTING) rows.addAll(part(list, reader, filter, after, size + 1));
        if (rows.size() <= size && (filter.when() == null || filter.when() == When.RESTING))
            rows.addAll(part(list, reader, filter, after.resting() ? after : ListKey.START_OF_RESTING, size + 1 - rows.size()));
        boolean more = rows.size() > size;
        List<Tuple> shown = more ? rows.subList(0, size) : rows;
        return new Stretch<>(shown.stream().map(row -> view(new Row(row), reader)).toList(), more ? key(new Row(shown.get(size - 1))).toString() : null);
    }

    private List<Tuple> part(InboxList list, Reader reader, InboxFilter filter, ListKey after, int most) {
        boolean mine = list == InboxList.MINE;
        String where = (after.resting() ? " and t.follow_up > :now" : " and (t.follow_up is null or t.follow_up <= :now)")
                + (list == InboxList.TO_TAKE ? " and not x.taken" : "") + narrowed(filter);
        String keys = (mine ? MINE : OF_GROUPS).formatted(where);
        var query = em.createNativeQuery(ROWS.formatted(keys), Tuple.class).setParameter("now", reader.now())
                .setParameter("day", after.day()).setParameter("at", after.at()).setParameter("id", after.id()).setParameter("most", most);
        if (mine) query.setParameter("me", reader.account());
        else query.setParameter("groups", reader.groups());
        if (filter.when() != null && filter.when() != When.RESTING) query.setParameter("today", reader.today());
        if (filter.when() == When.WEEK || filter.when() == When.LATER) query.setParameter("sunday", reader.sunday());
        if (filter.who() != null) query.setParameter("who", filter.who());
        if (filter.text() != null) query.setParameter("text", CaseLists.pattern(filter.text()));
        return rows(query.getResultList());
    }

    public Optional<DoneTask> done(Reader reader, String taskId) {
        List<Tuple> found = rows(em.createNativeQuery(DONE, Tuple.class).setParameter("task", taskId).setParameter("me", reader.account()).getResultList());
        return found.stream().findFirst().map(Row::new).map(done -> {
            ListKey stood = new ListKey(false, done.text("urgent_on"), done.moment("created"), taskId);
            return new DoneTask(done.text("task_key"), done.id("case_id"), done.text("number"), nextInList(reader, stood), nextOfCase(reader, done.id("case_id")));
        });
    }

    /** Open tasks of a case that are this person's. */
    public List<String> ofCase(UUID caseId, UUID assignee) {
        List<?> found = em.createNativeQuery("select task_id from inbox_task where case_id = :case and assignee = :assignee", String.class)
                .setParameter("case", caseId).setParameter("assignee", assignee).getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    /** Open tasks that are this person's, in whatever case. */
    public List<String> ofAssignee(UUID assignee) {
        List<?> found = em.createNativeQuery("select task_id from inbox_task where assignee = :assignee", String.class).setParameter("assignee", assignee).getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    private String nextInList(Reader reader, ListKey stood) {
        Stretch<TaskRow> next = read(InboxList.MINE, reader, InboxFilter.NONE, stood, 1);
        if (next.rows().isEmpty()) next = read(InboxList.MINE, reader, InboxFilter.NONE, ListKey.START, 1);
        return next.rows().isEmpty() ? null : next.rows().get(0).taskId();
    }

    private TaskRow nextOfCase(Reader reader, UUID caseId) {
        if (caseId == null) return null;
        List<Tuple> found = rows(em.createNativeQuery(ROWS.formatted(OF_CASE), Tuple.class).setParameter("case", caseId).setParameter("me", reader.account())
                .setParameter("groups", reader.groups()).setParameter("now", reader.now()).getResultList());
        return found.isEmpty() ? null : view(new Row(found.get(0)), reader);
    }

    private static String narrowed(InboxFilter filter) {
        String when = filter.when() == null ? "" : switch (filter.when()) {
            case LATE -> " and t.urgent_on < :today";
            case TODAY -> " and t.urgent_on = :today";
            case WEEK -> " and t.urgent_on > :today and t.urgent_on <= :sunday";
            case LATER -> " and t.urgent_on > :today and t.urgent_on > :sunday";
            case RESTING -> "";
        };
        return when + (filter.who() == null ? "" : " and t.assignee = :who")
                + (filter.text() == null ? "" : " and exists (select from case_file fc join person fp on fp.id = fc.person_id where fc.id = t.case_id"
                        + " and (fc.number ilike :text or fp.alias ilike :text))");
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(List<?> rows) {
        return (List<Tuple>) rows;
    }

    private static ListKey key(Row row) {
        return new ListKey(row.is("resting"), row.text("urgent_on"), row.moment("created"), row.text("task_id"));
    }

    private static TaskRow view(Row row, Reader reader) {
        boolean resting = row.is("resting");
        return new TaskRow(row.text("task_id"), row.text("task_key"), row.text("form_key"), row.id("case_id"), row.text("number"),
                row.text("alias"), row.text("case_type"), row.text("cpas"), row.id("assignee"), row.text("display_name"), row.text("initials"),
                row.day("due"), resting ? row.day("follow_up") : null, resting ? When.RESTING : reader.when(row.day("due")),
                row.day("safe_day"), row.day("legal_day"), TaskAccess.groups(row.text("candidate_groups")));
    }
}
