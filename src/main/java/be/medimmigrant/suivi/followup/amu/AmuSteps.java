package be.medimmigrant.suivi.followup.amu;

import be.medimmigrant.suivi.casefile.Mandates;
import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEvent;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.deadline.CaseDeadlines;
import be.medimmigrant.suivi.deadline.DeadlineRules;
import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the model asks while it runs: on which day, for whom, whom to remind. Its words are those of {@code docs/processes}. */
@Named("amuSteps")
@ApplicationScoped
public class AmuSteps {

    /** Reminders wait for the morning; what is due is due at the end of the office day. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    /** What stands between the case and its application to the tribunal, wherever the case is. */
    private static final Set<String> BEFORE_THE_FILING = Set.of("collectRefusalDecision", "collectLateDecision", "confirmRequestInWriting", "callCpas",
            "verifyTransfer", "analyseGround", "chooseLawyer", "sendFileToLawyer", "recordLawyer", "confirmFiling", "recordFiling", "verifyExecution");

    @Inject AmuCases cases;
    @Inject CaseDeadlines deadlines;
    @Inject DeadlineRules rules;
    @Inject Mandates mandates;
    @Inject BelgianCalendar calendar;
    @Inject Timeline timeline;
    @Inject AmuProcess process;
    @Inject Clock clock;

    public Date timer(String caseId, String timer) {
        return moment(timer, dates(caseId).timer(timer));
    }

    /** The same for a reminder that is given again when its term moves: ISO 8601, from its day on; the next one only when it is asked for. */
    public String repeated(String caseId, String timer) {
        Optional<Date> day = dates(caseId).following(timer).filter(d -> !process.given(UUID.fromString(caseId), timer, d)).map(d -> moment(timer, d));
        Date soon = Date.from(clock.instant().plusSeconds(60));
        return "R/" + day.map(d -> d.before(soon) ? soon : d).orElseGet(() -> moment(timer, AmuDates.NEVER)).toInstant() + "/P100Y";
    }

    public Date due(String caseId, String task) {
        return dates(caseId).due(task).map(AmuSteps::evening).orElse(null);
    }

    public Date followUp(String caseId, String task) {
        return dates(caseId).followUp(task).map(AmuSteps::morning).orElse(null);
    }

    /** A ground outside the usual ones is the coordinator's business, and so is, beside others, a filing that becomes urgent (DOMAIN.md §2). */
    public String groups(String caseId, String task) {
        if (task.equals("analyseGround")) return cases.require(UUID.fromString(caseId)).hasUnusualGround() ? "coordinator" : "staff,coordinator";
        boolean coordinatorToo = switch (task) {
            case "confirmFiling", "recordFiling", "verifyExecution" -> dates(caseId).following("Timer_SafeDateMinus10").filter(day -> !day.isAfter(LocalDate.now(clock))).isPresent();
            default -> false;
        };
        return coordinatorToo ? "staff,coordinator" : "staff";
    }

    /** Without it nothing is asked of the CPAS by us: no such task is made (DOMAIN.md §1). */
    public boolean mandateForCpas(String caseId) {
        return mandates.given(UUID.fromString(caseId), ThirdParty.CPAS);
    }

    public boolean mandateForLawyer(String caseId) {
        return mandates.given(UUID.fromString(caseId), ThirdParty.LAWYER);
    }

    /** Either may be asked for urgent help. */
    public boolean mandateForUrgentHelp(String caseId) {
        return mandateForCpas(caseId) || mandates.given(UUID.fromString(caseId), ThirdParty.HOSPITAL);
    }

    /** What would have been a task of ours is the client's: the case says so, for whoever speaks to the client next. */
    public void leaveToClient(String caseId, String task) {
        timeline.record(TimelineEvent.of(UUID.fromString(caseId), TimelineKind.NOTE, "followup.amu.timeline.left." + task));
    }

    /** Against a judgment of the second instance there is no appeal any more. */
    public boolean judgedOnAppeal(String caseId) {
        return cases.require(UUID.fromString(caseId)).judgedOnAppeal();
    }

    public boolean hearingReminderLeft(String caseId) {
        return dates(caseId).hearingReminderLeft();
    }

    /** What rested comes back to the inbox, and the case says why. Says nothing of a term that no longer runs. */
    public void remind(String caseId, String timer) {
        UUID id = UUID.fromString(caseId);
        if (AmuDates.reminds(timer).filter(rules -> rules.stream().noneMatch(rule -> deadlines.running(id, rule).isPresent())).isPresent()) return;
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
            case "Timer_AppealMinus14", "Timer_AppealMinus10", "Timer_AppealDatePassed" -> Set.of("decideOnAppeal");
            default -> BEFORE_THE_FILING;
        };
    }

    AmuDates dates(UUID caseId) {
        return new AmuDates(cases.require(caseId), AmuTerms.running(deadlines.open(caseId)), calendar, this::notified, LocalDate.now(clock));
    }

    /** On this day a decision taken on the other must have reached the client. */
    private LocalDate notified(LocalDate decided) {
        return rules.calculator().compute("cpas_notification", new TriggerInput.Event(decided)).legalLastDay();
    }

    /** A legal day lasts until midnight; everything else waits for the morning. */
    static Date moment(String timer, LocalDate day) {
        return timer.contains("DatePassed") ? Date.from(day.atStartOfDay(SuiviClock.BRUSSELS).toInstant()) : morning(day);
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
