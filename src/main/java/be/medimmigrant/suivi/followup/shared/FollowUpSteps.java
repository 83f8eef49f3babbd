package be.medimmigrant.suivi.followup.shared;

import be.medimmigrant.suivi.casefile.Documents;
import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEvent;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.deadline.DeadlineRules;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import be.medimmigrant.suivi.followup.DatesToCompute;
import be.medimmigrant.suivi.followup.FollowUpProcess;
import be.medimmigrant.suivi.followup.shared.domain.SharedDates;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Set;
import java.util.UUID;

/** What the shared models ask while they run: on which day, for whom, whom to remind. Its words are those of {@code docs/processes}. */
@Named("followUpSteps")
@ApplicationScoped
public class FollowUpSteps {

    static final Set<String> LAWYER_TASKS = Set.of("chooseLawyer", "sendFileToLawyer", "recordLawyer");
    /** Reminders wait for the morning; what is due is due at the end of the office day. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    @Inject SharedCase shared;
    @Inject DeadlineRules rules;
    @Inject Documents documents;
    @Inject Timeline timeline;
    @Inject FollowUpProcess process;
    @Inject Event<DatesToCompute> toCompute;
    @Inject Clock clock;

    public Date timer(String caseId, String timer) {
        return morning(timer.equals("Timer_Retention") ? retentionEnds() : dates(caseId).timer(timer));
    }

    public Date due(String caseId, String task) {
        return evening(dates(caseId).due(task));
    }

    public Date followUp(String caseId, String task) {
        return dates(caseId).followUp(task).map(FollowUpSteps::morning).orElse(null);
    }

    public String groups(String caseId, String task) {
        return LAWYER_TASKS.contains(task) && dates(caseId).coordinatorToo() ? "staff,coordinator" : "staff";
    }

    /** Who goes along tells how it went: a colleague's or trainee's account, or null when an organisation sends somebody. */
    public String companion(String caseId) {
        return shared.companion(UUID.fromString(caseId)).map(UUID::toString).orElse(null);
    }

    /** What rested comes back to the inbox, and the case says why. */
    public void remind(String caseId, String timer) {
        UUID id = UUID.fromString(caseId);
        process.wake(id, timer.equals("Timer_AccompanimentReminder") ? Set.of("recordAccompaniment") : LAWYER_TASKS);
        timeline.record(TimelineEvent.of(id, TimelineKind.DEADLINE, "followup.shared.timeline." + timer));
    }

    /** The coordinator may do the tasks concerned, too. */
    public void escalate(String caseId, String timer) {
        remind(caseId, timer);
        process.addCandidates(UUID.fromString(caseId), LAWYER_TASKS, "coordinator");
    }

    /** @param deadlineEvent refusal or judgment: what happened that makes terms run */
    public void computeDates(String caseId, String deadlineEvent) {
        toCompute.fire(new DatesToCompute(UUID.fromString(caseId), deadlineEvent));
    }

    public void removeSuperfluousAttachments(String caseId) {
        documents.removeSuperfluous(UUID.fromString(caseId));
    }

    public void startRetention(String caseId) {
        process.startRetention(UUID.fromString(caseId));
    }

    public void retentionOver(String caseId) {
        timeline.record(TimelineEvent.of(UUID.fromString(caseId), TimelineKind.SYSTEM, "followup.shared.timeline.retentionOver"));
    }

    private LocalDate retentionEnds() {
        return rules.calculator().compute("closed_case_retention", new TriggerInput.Event(LocalDate.now(clock))).legalLastDay();
    }

    private SharedDates dates(String caseId) {
        return shared.dates(UUID.fromString(caseId));
    }

    static Date morning(LocalDate day) {
        return Date.from(day.atTime(MORNING).atZone(SuiviClock.BRUSSELS).toInstant());
    }

    static Date evening(LocalDate day) {
        return Date.from(day.atTime(EVENING).atZone(SuiviClock.BRUSSELS).toInstant());
    }
}
