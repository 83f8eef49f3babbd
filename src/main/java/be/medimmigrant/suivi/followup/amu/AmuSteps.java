package be.medimmigrant.suivi.followup.amu;

import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEvent;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.deadline.CaseDeadlines;
import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.followup.amu.domain.AmuCases;
import be.medimmigrant.suivi.followup.amu.domain.AmuDates;
import be.medimmigrant.suivi.followup.amu.domain.AmuTerms;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Set;
import java.util.UUID;

/** What the model asks while it runs: on which day, for whom, whom to remind. Its words are those of {@code docs/processes}. */
@Named("amuSteps")
@ApplicationScoped
public class AmuSteps {

    /** Reminders wait for the morning; what is due is due at the end of the office day. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    @Inject AmuCases cases;
    @Inject CaseDeadlines deadlines;
    @Inject BelgianCalendar calendar;
    @Inject Timeline timeline;
    @Inject AmuProcess process;
    @Inject Clock clock;

    public Date timer(String caseId, String timer) {
        return moment(timer, dates(caseId).timer(timer));
    }

    public Date due(String caseId, String task) {
        return dates(caseId).due(task).map(AmuSteps::evening).orElse(null);
    }

    public Date followUp(String caseId, String task) {
        return dates(caseId).followUp(task).map(AmuSteps::morning).orElse(null);
    }

    /** A ground outside the usual ones, and a filing that becomes urgent, are the coordinator's business, too (DOMAIN.md §2). */
    public String groups(String caseId, String task) {
        boolean coordinatorToo = switch (task) {
            case "analyseGround" -> cases.require(UUID.fromString(caseId)).ground().filter("other_ground"::equals).isPresent();
            case "confirmFiling" -> dates(caseId).following("Timer_SafeDateMinus10").filter(day -> !day.isAfter(LocalDate.now(clock))).isPresent();
            default -> false;
        };
        return coordinatorToo ? "staff,coordinator" : "staff";
    }

    public boolean hearingReminderLeft(String caseId) {
        return dates(caseId).hearingReminderLeft();
    }

    /** What rested comes back to the inbox, and the case says why. */
    public void remind(String caseId, String timer) {
        UUID id = UUID.fromString(caseId);
        process.wake(id, concerned(timer));
        timeline.record(TimelineEvent.of(id, TimelineKind.DEADLINE, "followup.amu.timeline." + timer));
    }

    /** The coordinator may do the tasks concerned, too. */
    public void escalate(String caseId, String timer) {
        remind(caseId, timer);
        process.addCandidates(UUID.fromString(caseId), concerned(timer), "coordinator");
    }

    private static Set<String> concerned(String timer) {
        return switch (timer) {
            case "Timer_CollectionOverdue" -> Set.of("collectRefusalDecision");
            case "Timer_TransferDue" -> Set.of("verifyTransfer");
            default -> Set.of("chooseLawyer", "sendFileToLawyer", "recordLawyer", "confirmFiling", "recordFiling");
        };
    }

    AmuDates dates(UUID caseId) {
        return new AmuDates(cases.require(caseId), AmuTerms.running(deadlines.open(caseId)), calendar, LocalDate.now(clock));
    }

    /** A legal day lasts until midnight; everything else waits for the morning. */
    static Date moment(String timer, LocalDate day) {
        return timer.equals("Timer_LegalDatePassed") ? Date.from(day.atStartOfDay(SuiviClock.BRUSSELS).toInstant()) : morning(day);
    }

    static Date morning(LocalDate day) {
        return Date.from(day.atTime(MORNING).atZone(SuiviClock.BRUSSELS).toInstant());
    }

    static Date evening(LocalDate day) {
        return Date.from(day.atTime(EVENING).atZone(SuiviClock.BRUSSELS).toInstant());
    }

    private AmuDates dates(String caseId) {
        return dates(UUID.fromString(caseId));
    }
}
