package be.medimmigrant.suivi.inbox;

import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.Actor;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

/** Only in the tested archive: compares each person's lists, read page by page, with the engine's own task query. */
@Path("test/inbox")
public class InboxEqualsEngine {

    private static final String EVERYTHING = """
            select md5(concat((select string_agg(t::text, '' order by task_id) from inbox_task t), (select string_agg(g::text, '' order by task_id, group_code) from inbox_task_group g),
                (select string_agg(concat(id_, ' ', rev_, assignee_), '' order by id_) from act_ru_task), (select string_agg(id_, '' order by id_) from act_ru_identitylink),
                (select string_agg(r::text, '' order by account_id, role) from account_role r), (select count(*) from account where active)))""";
    private static volatile String found;

    /** Small enough that the longer lists are read across several pages; across many: {@code InboxIT}. */
    private static final int PAGE = 25;

    @Inject Inbox inbox;
    @Inject TaskService tasks;
    @Inject Acting acting;
    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;

    /** After every test of every class: what has not changed since it was last found equal is not read again. */
    @GET
    @Produces("text/plain")
    public String compare() throws SQLException {
        String now = everything();
        if (now.equals(found)) return "equal";
        List<String> differences = differences();
        // a job may have run between the two questions
        for (int again = 0; again < 3 && !differences.isEmpty(); again++) differences = differences();
        found = differences.isEmpty() ? now : null;
        return differences.isEmpty() ? "equal" : String.join("\n", differences);
    }

    private String everything() throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(EVERYTHING)) {
            row.next();
            return row.getString(1);
        }
    }

    List<String> differences() throws SQLException {
        List<String> differences = new ArrayList<>();
        Map<UUID, List<String>> people = people();
        Map<List<String>, Map<String, String>> toTake = new HashMap<>();
        Map<List<String>, Map<String, String>> team = new HashMap<>();
        people.forEach((id, roles) -> acting.as(new Actor(id, "test"), () -> {
            InboxCounts counts = inbox.counts();
            compare(differences, id, InboxList.MINE, counts, pages(tasks.createTaskQuery().taskAssignee(id.toString())));
            compare(differences, id, InboxList.TO_TAKE, counts, toTake.computeIfAbsent(roles, r -> r.isEmpty() ? Map.of() : pages(tasks.createTaskQuery().taskCandidateGroupIn(r))));
            compare(differences, id, InboxList.TEAM, counts, team.computeIfAbsent(roles, r -> r.isEmpty() ? Map.of() : pages(tasks.createTaskQuery().taskCandidateGroupIn(r).includeAssignedTasks())));
        }));
        if (people.size() < 2) differences.add("there is nobody to compare for");
        return differences;
    }

    /** What the engine answers: its tasks, and the page each opens. Whoever has the same roles gets the same answer. */
    private static Map<String, String> pages(TaskQuery query) {
        return query.initializeFormKeys().list().stream().collect(Collectors.toMap(Task::getId, task -> String.valueOf(task.getFormKey())));
    }

    private void compare(List<String> differences, UUID person, InboxList list, InboxCounts counts, Map<String, String> pages) {
        Set<String> engine = pages.keySet();
        List<String> ours = new ArrayList<>();
        String after = null;
        do {
            Stretch<TaskRow> stretch = inbox.tasks(list, InboxFilter.NONE, after, PAGE);
            stretch.rows().forEach(row -> ours.add(row.taskId()));
            stretch.rows().stream().filter(row -> !String.valueOf(row.formKey()).equals(pages.get(row.taskId()))).forEach(row -> differences.add(row.taskId() + " opens " + row.formKey()));
            after = stretch.next();
        } while (after != null);
        long counted = counts.of(list);
        if (new HashSet<>(ours).size() != ours.size()) differences.add(person + " " + list + " shows a task twice");
        if (!new HashSet<>(ours).equals(engine)) differences.add(person + " " + list + " shows " + new TreeSet<>(ours) + ", the engine " + new TreeSet<>(engine));
        if (counted != Math.min(ours.size(), InboxCounts.MOST + 1)) differences.add(person + " " + list + " counts " + counted + " of " + ours.size());
    }

    private Map<UUID, List<String>> people() throws SQLException {
        Map<UUID, List<String>> people = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select a.id, r.role from account a left join account_role r on r.account_id = a.id"
                        + " where a.active and a.id <> '00000000-0000-0000-0000-000000000000' order by 1")) {
            while (rows.next()) {
                List<String> roles = people.computeIfAbsent(rows.getObject(1, UUID.class), id -> new ArrayList<>());
                if (rows.getString(2) != null) roles.add(rows.getString(2));
            }
        }
        return people;
    }
}
