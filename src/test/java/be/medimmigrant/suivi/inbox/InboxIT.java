package be.medimmigrant.suivi.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.medimmigrant.suivi.audit.Change;
import be.medimmigrant.suivi.audit.FieldChange;
import be.medimmigrant.suivi.audit.History;
import be.medimmigrant.suivi.audit.Subject;
import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.SomeCase;
import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEntryView;
import be.medimmigrant.suivi.casefile.TimelineFilter;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.followup.FollowUps;
import be.medimmigrant.suivi.followup.OpenFollowUp;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.person.RegisterPerson;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InboxIT {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @Inject Inbox inbox;
    @Inject InboxProcess process;
    @Inject OpenTasks open;
    @Inject InboxEqualsEngine equality;
    @Inject TaskService engine;
    @Inject RuntimeService runtime;
    @Inject RepositoryService repository;
    @Inject FollowUps followUps;
    @Inject History history;
    @Inject Timeline timeline;
    @Inject SomeCase some;
    @Inject CaseFiles cases;
    @Inject Persons persons;
    @Inject As as;
    @Inject TestTime time;
    private String key;

    @BeforeEach
    void aModelOfOurOwnOnAMonday() {
        time.travelTo(MONDAY);
        key = "trial-" + UUID.randomUUID();
        repository.createDeployment().addModelInstance(key + ".bpmn", Bpmn.createExecutableProcess(key).camundaHistoryTimeToLive(1).startEvent()
                .userTask("first").camundaCandidateGroups("staff,coordinator").camundaFormKey("trial/first")
                .userTask("second").camundaCandidateGroups("staff").camundaAssignee("${who}").endEvent().done()).deploy();
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        assertThat(equality.compare()).isEqualTo("equal");
        runtime.createProcessInstanceQuery().processDefinitionKey(key).list()
                .forEach(i -> runtime.deleteProcessInstance(i.getId(), "test is over"));
        assertThat(equality.compare()).isEqualTo("equal");
        time.back();
    }

    @Test
    void aCreatedTaskIsThereToTakeForEachOfItsGroupsAndForNobodyElse() {
        String task = task(MONDAY.plusDays(2));
        assertThat(ids("noor", InboxList.TO_TAKE)).contains(task);
        assertThat(ids("samir", InboxList.TEAM)).contains(task);
        assertThat(ids("noor", InboxList.MINE)).doesNotContain(task);
        for (String other : List.of("compta", "leo", "admin"))
            assertThat(ids(other, InboxList.TEAM)).as(other).doesNotContain(task);
    }

    @Test
    void claimReleaseAndHandOverMoveATaskBetweenTheListsAndCanBeUndone() {
        String task = task(MONDAY);
        TaskStep claimed = as.staff(() -> process.claim(task));
        assertThat(ids("noor", InboxList.MINE)).contains(task);
        assertThat(ids("hanna", InboxList.TO_TAKE)).doesNotContain(task);
        as.staff(() -> process.undo(claimed));
        assertThat(ids("hanna", InboxList.TO_TAKE)).contains(task);
        as.staff(() -> process.handOver(task, As.id("hanna")));
        assertThat(ids("hanna", InboxList.MINE)).contains(task);
        TaskStep released = as.person("hanna", () -> process.release(task));
        assertThat(ids("noor", InboxList.TO_TAKE)).contains(task);
        as.person("hanna", () -> process.undo(released));
        assertThat(ids("hanna", InboxList.MINE)).contains(task);
        assertThat(ids("noor", InboxList.TO_TAKE)).doesNotContain(task);
    }

    @Test
    void whatSomebodyTookFirstIsRefusedToTheSecondWithTheName() {
        String task = task(MONDAY);
        as.person("hanna", () -> process.claim(task));
        assertRefused("inbox.alreadyTaken", () -> as.staff(() -> process.claim(task)));
        assertThatThrownBy(() -> as.staff(() -> process.claim(task)))
                .isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(refusal.args()).containsExactly("Hanna"));
    }

    @Test
    void nobodyGetsATaskThatIsNotForTheirRole() {
        String task = task(MONDAY);
        assertRefused("task.notYours", () -> as.person("leo", () -> open.get(task)));
        assertRefused("task.notYours", () -> as.person("admin", () -> process.claim(task)));
        assertRefused("inbox.cannotDo", () -> as.staff(() -> process.handOver(task, As.id("compta"))));
    }

    @Test
    void aSnoozedTaskRestsAtTheEndOfTheListUntilItsDayAndNeverPastItsDueDate() {
        String task = task(MONDAY.plusDays(3));
        as.staff(() -> process.claim(task));
        assertRefused("inbox.snooze.notLater", () -> as.staff(() -> process.snooze(task, MONDAY)));
        assertRefused("inbox.snooze.afterDue", () -> as.staff(() -> process.snooze(task, MONDAY.plusDays(4))));
        TaskStep snoozed = as.staff(() -> process.snooze(task, MONDAY.plusDays(2)));
        TaskRow resting = row("noor", InboxList.MINE, task);
        assertThat(resting.when()).isEqualTo(When.RESTING);
        assertThat(resting.restsUntil()).isEqualTo(MONDAY.plusDays(2));
        assertThat(as.staff(() -> inbox.waiting(InboxFilter.NONE, null, 100)).rows()).extracting(WaitRow::id).contains(task);
        time.travelTo(MONDAY.plusDays(2));
        assertThat(row("noor", InboxList.MINE, task).when()).isEqualTo(When.WEEK);
        time.travelTo(MONDAY);
        TaskStep woken = as.staff(() -> process.wake(task));
        assertThat(row("noor", InboxList.MINE, task).when()).isEqualTo(When.WEEK);
        as.staff(() -> process.undo(woken));
        assertThat(row("noor", InboxList.MINE, task).restsUntil()).as("rests again").isEqualTo(MONDAY.plusDays(2));
        as.staff(() -> process.undo(snoozed));
        assertThat(row("noor", InboxList.MINE, task).when()).isEqualTo(When.WEEK);
    }

    @Test
    void undoIsRefusedOnceSomebodyElseTouchedTheTask() {
        String task = task(MONDAY);
        TaskStep claimed = as.staff(() -> process.claim(task));
        as.staff(() -> process.handOver(task, As.id("hanna")));
        assertRefused("inbox.undo.tooLate", () -> as.staff(() -> process.undo(claimed)));
        assertThat(ids("hanna", InboxList.MINE)).contains(task);
    }

    @Test
    void listsAreInOrderOfUrgencyAndReadToTheEndByKey() {
        List<String> made = List.of(task(null), task(MONDAY.plusDays(20)), task(MONDAY.minusDays(1)), task(MONDAY.plusDays(6)), task(MONDAY),
                task(MONDAY), task(MONDAY.plusDays(7)), task(null), task(MONDAY.minusDays(9)));
        List<TaskRow> rows = rows("noor", InboxList.TO_TAKE).stream().filter(r -> made.contains(r.taskId())).toList();
        assertThat(rows).extracting(TaskRow::when).containsExactly(When.LATE, When.LATE, When.TODAY, When.TODAY, When.WEEK, When.LATER, When.LATER, When.LATER, When.LATER);
        assertThat(rows.get(0).due()).isEqualTo(MONDAY.minusDays(9));
        assertThat(rows).last().extracting(TaskRow::due).isNull();
    }

    @Test
    void aFilterByUrgencyShowsExactlyWhatItsNumberCounts() {
        for (int days : new int[] {-3, -1, 0, 2, 3, 8, 30}) as.staff(() -> process.claim(task(MONDAY.plusDays(days))));
        String resting = task(MONDAY.plusDays(30));
        as.staff(() -> process.claim(resting));
        as.staff(() -> process.snooze(resting, MONDAY.plusDays(1)));
        InboxCounts counts = as.staff(() -> inbox.counts());
        for (When when : When.values())
            assertThat(rows("noor", InboxList.MINE, new InboxFilter(when, null, null), 50))
                    .as(when.name()).hasSize((int) counts.of(InboxList.MINE, when)).allMatch(r -> r.when() == when);
        assertThat(counts.of(InboxList.MINE, When.LATE)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void dueDateFollowUpAndCandidatesChangedInTheEngineAreFollowed() {
        String task = task(MONDAY);
        engine.setDueDate(task, date(MONDAY.plusDays(1)));
        engine.setFollowUpDate(task, date(MONDAY.plusDays(1)));
        engine.deleteCandidateGroup(task, "staff");
        engine.addCandidateGroup(task, "trainee");
        assertThat(ids("leo", InboxList.TO_TAKE)).contains(task);
        assertThat(ids("noor", InboxList.TO_TAKE)).doesNotContain(task);
        assertThat(row("samir", InboxList.TO_TAKE, task).due()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void theNextTaskIsThereAndTheDoneOneSaysWhoDidItAndWhen() {
        String task = task(MONDAY);
        as.person("hanna", () -> process.claim(task));
        as.person("hanna", () -> engine.complete(task, Map.of("who", As.id("noor").toString())));
        assertThatThrownBy(() -> as.staff(() -> open.get(task))).isInstanceOfSatisfying(RuleViolated.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("task.alreadyDone");
            assertThat(refusal.args()).containsExactly("Hanna", "23/11, 10:00");
        });
        assertThat(rows("noor", InboxList.MINE)).extracting(TaskRow::key).contains("second");
    }

    @Test
    void aNewTaskOfACaseIsItsOwnersAndFollowsTheCaseIntoOtherHands() {
        UUID caseId = as.staff(() -> followUps.open(new OpenFollowUp(null, "amu_refusal_appeal", persons.register(RegisterPerson.anonymous(PersonDetails.NONE)))));
        assertThat(rows("noor", InboxList.MINE)).filteredOn(r -> caseId.equals(r.caseId())).singleElement().satisfies(row -> {
            assertThat(row.assigneeName()).isEqualTo("Noor");
            assertThat(row.caseNumber()).startsWith("2026-");
            assertThat(row.alias()).isNotBlank();
            assertThat(row.formKey()).isEqualTo("followup/amu/openFollowUp");
        });
        as.staff(() -> cases.handOver(caseId, As.id("hanna")));
        assertThat(rows("noor", InboxList.MINE)).noneMatch(r -> caseId.equals(r.caseId()));
        assertThat(rows("hanna", InboxList.MINE)).anyMatch(r -> caseId.equals(r.caseId()));
    }

    @Test
    void whoMovedATaskAndWhenIsReadInTheHistoryOfItsCase() {
        UUID caseId = some.open();
        String task = taskOf(caseId);
        as.staff(() -> process.claim(task));
        as.staff(() -> process.release(task));
        TaskStep given = as.staff(() -> process.handOver(task, As.id("hanna")));
        as.staff(() -> process.undo(given));
        as.person("hanna", () -> process.claim(task));
        as.person("hanna", () -> process.snooze(task, MONDAY.plusDays(2)));
        as.person("hanna", () -> process.wake(task));
        engine.setPriority(task, 7);
        assertThat(moves(caseId)).containsExactly("Noor ∅→Noor", "Noor Noor→∅", "Noor ∅→Hanna", "Noor Hanna→∅", "Hanna ∅→Hanna", "Hanna ∅→2026-11-25", "Hanna 2026-11-25→∅");
        assertThat(told(caseId)).as("in the case itself only what a colleague was given").extracting(TimelineEntryView::textKey)
                .containsExactlyInAnyOrder("inbox.timeline.handedOver", "inbox.timeline.notHandedOver");
    }

    @Test
    void aTaskThatRestsForMoreThanThreeDaysIsToldInItsCase() {
        UUID caseId = some.open();
        String task = taskOf(caseId);
        as.staff(() -> process.claim(task));
        as.staff(() -> process.snooze(task, MONDAY.plusDays(3)));
        assertThat(told(caseId)).isEmpty();
        TaskStep snoozed = as.staff(() -> process.snooze(task, MONDAY.plusDays(4)));
        assertThat(told(caseId)).singleElement().satisfies(line -> assertThat(line.args()).containsExactly("text:task.first", "date:2026-11-27"))
                .satisfies(line -> assertThat(line.kind()).isEqualTo(TimelineKind.TASK));
        as.staff(() -> process.undo(snoozed));
        assertThat(told(caseId)).hasSize(2).anyMatch(line -> line.textKey().equals("inbox.timeline.restsNot"));
        as.staff(() -> cases.handOver(caseId, As.id("hanna")));
        assertThat(moves(caseId)).last().as("what moved with its case left a trace, too").isEqualTo("Noor Noor→Hanna");
        assertThat(told(caseId)).hasSize(2);
    }

    @Test
    void whatIsWaitedForLongestComesFirstWithItsDays() {
        UUID caseId = some.open();
        repository.createDeployment().addModelInstance(key + "-wait.bpmn", Bpmn.createExecutableProcess(key).camundaHistoryTimeToLive(1).startEvent()
                .intermediateCatchEvent("answer").message(key).endEvent().done()).deploy();
        runtime.startProcessInstanceByKey(key, Map.of("caseId", caseId.toString()));
        time.travelTo(MONDAY.plusDays(2));
        UUID later = some.open();
        runtime.startProcessInstanceByKey(key, Map.of("caseId", later.toString()));
        assertThat(waits(caseId, later)).extracting(WaitRow::days).containsExactly(2L, 0L);
        time.travelTo(MONDAY.plusDays(9));
        assertThat(waits(caseId, later)).extracting(WaitRow::caseId, WaitRow::since, WaitRow::days)
                .containsExactly(tuple(caseId, MONDAY, 9L), tuple(later, MONDAY.plusDays(2), 7L));
        some.close(later);
        assertThat(waits(caseId, later)).as("nobody waits in a closed case").extracting(WaitRow::caseId).containsExactly(caseId);
    }

    @Test
    void afterATaskTheListGoesOnWhereItStoodAndTheCasesNextTaskIsOffered() {
        String first = task(MONDAY.minusDays(3000));
        String second = task(MONDAY.minusDays(2999));
        List.of(first, second).forEach(t -> as.staff(() -> process.claim(t)));
        as.staff(() -> engine.complete(first, Map.of("who", As.id("noor").toString())));
        DoneTask done = as.staff(() -> inbox.done(first)).orElseThrow();
        assertThat(done.key()).isEqualTo("first");
        assertThat(done.nextInList()).isEqualTo(second);
        assertThat(as.person("hanna", () -> inbox.done(first))).as("somebody else's").isEmpty();
        assertThat(as.staff(() -> inbox.done(second))).as("still open").isEmpty();
    }

    @Test
    void aTaskTheCaseNoLongerNeedsSaysSo() {
        String task = task(MONDAY);
        runtime.deleteProcessInstance(runtime.createProcessInstanceQuery().processDefinitionKey(key).singleResult().getId(), "moved on");
        assertRefused("task.overtaken", () -> as.staff(() -> open.get(task)));
        assertRefused("task.gone", () -> as.person("leo", () -> open.get(task)));
        assertRefused("task.gone", () -> as.person("admin", () -> open.get(task)));
        assertRefused("task.gone", () -> as.staff(() -> open.get("no-such-task")));
    }

    private String task(LocalDate due) {
        String instance = runtime.startProcessInstanceByKey(key, Map.of("who", "")).getId();
        String task = engine.createTaskQuery().processInstanceId(instance).singleResult().getId();
        if (due != null) engine.setDueDate(task, date(due));
        return task;
    }

    private String taskOf(UUID caseId) {
        String instance = runtime.startProcessInstanceByKey(key, Map.of("who", "", "caseId", caseId.toString())).getId();
        String task = engine.createTaskQuery().processInstanceId(instance).singleResult().getId();
        engine.setAssignee(task, null);
        engine.setDueDate(task, date(MONDAY.plusDays(10)));
        return task;
    }

    /** Who, from whom or which day, to whom or which day; without the first, by which the owner's task was made free for this test. */
    private List<String> moves(UUID caseId) {
        List<Change> moves = new ArrayList<>(as.staff(() -> history.of(Subject.CASE, caseId)).stream().filter(change -> change.table().equals("task_move")).toList());
        Collections.reverse(moves);
        return moves.stream().skip(1).map(move -> move.who() + " " + value(move, "taken_from", "rested_until") + "→" + value(move, "given_to", "rests_until")).toList();
    }

    private static String value(Change move, String... columns) {
        return move.fields().stream().filter(field -> List.of(columns).contains(field.column())).map(FieldChange::after)
                .map(value -> Map.of(As.id("noor").toString(), "Noor", As.id("hanna").toString(), "Hanna").getOrDefault(value, value)).findFirst().orElse("∅");
    }

    private List<TimelineEntryView> told(UUID caseId) {
        return as.staff(() -> timeline.read(caseId, new TimelineFilter(null, true, null), 100)).entries().stream().filter(line -> line.textKey().startsWith("inbox.")).toList();
    }

    private List<WaitRow> waits(UUID... cases) {
        return as.staff(() -> {
            List<WaitRow> rows = new ArrayList<>();
            String after = null;
            do {
                Stretch<WaitRow> stretch = inbox.waiting(InboxFilter.NONE, after, 3);
                rows.addAll(stretch.rows());
                after = stretch.next();
            } while (after != null);
            return rows.stream().filter(row -> List.of(cases).contains(row.caseId())).toList();
        });
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atTime(17, 0).atZone(SuiviClock.BRUSSELS).toInstant());
    }

    private List<String> ids(String person, InboxList list) {
        return rows(person, list).stream().map(TaskRow::taskId).toList();
    }

    private TaskRow row(String person, InboxList list, String task) {
        return rows(person, list).stream().filter(r -> r.taskId().equals(task)).findFirst().orElseThrow();
    }

    private List<TaskRow> rows(String person, InboxList list) {
        return rows(person, list, InboxFilter.NONE, 4);
    }

    private List<TaskRow> rows(String person, InboxList list, InboxFilter filter, int stretchOf) {
        return as.person(person, () -> {
            List<TaskRow> rows = new java.util.ArrayList<>();
            String after = null;
            do {
                Stretch<TaskRow> stretch = inbox.tasks(list, filter, after, stretchOf);
                rows.addAll(stretch.rows());
                after = stretch.next();
            } while (after != null);
            return rows;
        });
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
