package be.medimmigrant.suivi.followup.shared;

import be.medimmigrant.suivi.deadline.CaseDeadlineView;
import be.medimmigrant.suivi.deadline.CaseDeadlines;
import be.medimmigrant.suivi.deadline.DatesWillMove;
import be.medimmigrant.suivi.deadline.DeadlinesChanged;
import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.deadline.term.Phrase;
import be.medimmigrant.suivi.deadline.term.Term;
import be.medimmigrant.suivi.followup.FollowUpProcess;
import be.medimmigrant.suivi.followup.shared.domain.Accompaniment;
import be.medimmigrant.suivi.followup.shared.domain.SharedDates;
import be.medimmigrant.suivi.followup.shared.domain.SharedRecords;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The days of a case's shared processes, kept where the terms are. */
@ApplicationScoped
public class SharedCase {

    private static final Set<String> PROCESSES = Set.of("lawyer-referral", "accompaniment");

    @Inject CaseDeadlines deadlines;
    @Inject BelgianCalendar calendar;
    @Inject SharedRecords records;
    @Inject FollowUpProcess process;
    @Inject Clock clock;

    Optional<UUID> companion(UUID caseId) {
        return records.accompaniment(caseId).map(Accompaniment::companionId);
    }

    SharedDates dates(UUID caseId) {
        return dates(caseId, deadlines.next(caseId).map(CaseDeadlineView::safeDay));
    }

    private SharedDates dates(UUID caseId, Optional<LocalDate> safe) {
        LocalDate appointment = records.accompaniment(caseId).map(Accompaniment::appointment)
                .map(moment -> LocalDate.ofInstant(moment, clock.getZone())).orElse(null);
        return new SharedDates(safe.orElse(null), appointment, calendar, LocalDate.now(clock));
    }

    /** Timers and due dates that follow from a term go where it went. */
    void follow(@Observes DeadlinesChanged changed) {
        UUID caseId = changed.caseId();
        SharedDates dates = dates(caseId);
        timers(caseId).keySet().forEach(timer -> dates.following(timer)
                .ifPresent(day -> process.setTimer(caseId, PROCESSES, timer, FollowUpSteps.morning(day))));
        tasks(caseId).keySet().forEach(task -> dates.dueFollowing(task)
                .ifPresent(day -> process.setDue(caseId, task, FollowUpSteps.evening(day))));
    }

    /** For the preview of a correction: which reminders and due dates would move. */
    void announce(@Observes DatesWillMove moving) {
        UUID caseId = moving.caseId();
        SharedDates then = dates(caseId, safeAfter(moving));
        timers(caseId).forEach((timer, moment) -> then.following(timer)
                .ifPresent(day -> moving.add("", Phrase.of("followup.shared.moved." + timer), day(moment), day)));
        tasks(caseId).forEach((task, due) -> then.dueFollowing(task).filter(day -> due != null)
                .ifPresent(day -> moving.add("", Phrase.of("followup.shared.moved." + task), day(due), day)));
    }

    /** The client's next term as it will be; those the correction does not touch stay. */
    private Optional<LocalDate> safeAfter(DatesWillMove moving) {
        return deadlines.next(moving.caseId()).map(next -> {
            Term moved = moving.after().get(next.ruleCode());
            return moved == null ? next.safeDay() : moved.safeLastDay();
        });
    }

    private Map<String, Date> timers(UUID caseId) {
        Map<String, Date> timers = new HashMap<>();
        process.timers(caseId, PROCESSES, timers::put);
        return timers;
    }

    private Map<String, Date> tasks(UUID caseId) {
        Map<String, Date> tasks = new HashMap<>();
        process.tasks(caseId, tasks::put);
        return tasks;
    }

    private static LocalDate day(Date moment) {
        return LocalDate.ofInstant(moment.toInstant(), SuiviClock.BRUSSELS);
    }
}
