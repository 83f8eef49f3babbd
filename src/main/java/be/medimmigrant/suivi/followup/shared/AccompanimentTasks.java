package be.medimmigrant.suivi.followup.shared;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;
import static be.medimmigrant.suivi.platform.acting.Roles.TRAINEE;

import be.medimmigrant.suivi.casefile.MandateInForce;
import be.medimmigrant.suivi.casefile.Mandates;
import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEvent;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.followup.FollowUpProcess;
import be.medimmigrant.suivi.followup.shared.domain.Accompaniment;
import be.medimmigrant.suivi.followup.shared.domain.SharedRecords;
import be.medimmigrant.suivi.inbox.TaskView;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The process {@code accompaniment}: who goes along where and when, and how it went. The one thing trainees do (roles.csv). */
@Stateless
@AllowedTo({STAFF, COORDINATOR, TRAINEE})
public class AccompanimentTasks {

    @Inject SharedRecords records;
    @Inject Mandates mandates;
    @Inject Timeline timeline;
    @Inject FollowUpProcess process;
    @Inject Clock clock;

    /**
     * Refused without place, a moment from today on, somebody who goes along, and a word about interpreting; and, with
     * {@code followup.shared.refused.neitherMandateNorWish}, where no mandate for that third party is in force and the client did not say
     * that they want us along (ADR 52). The database refuses it, too.
     */
    public void book(BookAccompaniment said) {
        TaskView task = process.hold(said.taskId(), "bookAccompaniment");
        LocalDate today = LocalDate.now(clock);
        MandateInForce mandate = said.whom() == null ? null : mandates.inForce(task.caseId(), said.whom(), today).orElse(null);
        records.add(Accompaniment.book(task.caseId(), said, mandate, today, clock.getZone()));
        timeline.record(TimelineEvent.of(task.caseId(), TimelineKind.TASK, "followup.shared.timeline.accompanimentBooked" + (mandate == null ? "AtWish" : ""),
                said.whom().told(), "date:" + said.on(),
                said.companionId() == null ? "code:partners/" + said.partner() : "account:" + said.companionId()));
        process.complete(task, Map.of());
    }

    /**
     * Refused without a result when it took place. One that is postponed is to be booked again. What took place is a contact of ours
     * where a mandate was in force that day; else the line says that the client spoke, or that nothing of ours allowed it.
     */
    public void record(RecordAccompaniment said) {
        TaskView task = process.hold(said.taskId(), "recordAccompaniment");
        Accompaniment booked = records.accompaniment(task.caseId()).orElseThrow(() -> new RuleViolated("followup.shared.refused.noAccompaniment"));
        booked.record(said, LocalDate.now(clock));
        timeline.record(said.outcome() == AccompanimentOutcome.HELD ? held(task.caseId(), booked.view(), said.result())
                : line(task.caseId(), TimelineKind.TASK, said.outcome().code(), booked.view(), said.result()));
        process.complete(task, Map.of("accompanimentOutcome", said.outcome().code()));
    }

    private TimelineEvent held(UUID caseId, AccompanimentView visit, String result) {
        LocalDate today = LocalDate.now(clock);
        LocalDate appointment = visit.appointment().atZone(clock.getZone()).toLocalDate();
        Optional<MandateInForce> mandate = visit.whom() == null ? Optional.empty()
                : mandates.inForce(caseId, visit.whom(), appointment.isAfter(today) ? today : appointment);
        return mandate.map(m -> line(caseId, TimelineKind.CONTACT, "held", visit, result, "mandate:" + m.since()))
                .orElseGet(() -> line(caseId, TimelineKind.NOTE, visit.wished() ? "heldAtWish" : "heldWithoutMandate", visit, result));
    }

    private static TimelineEvent line(UUID caseId, TimelineKind kind, String how, AccompanimentView visit, String result, String... more) {
        String whom = visit.whom() == null ? "text:casefile.thirdParty.nameless" : visit.whom().told();
        return new TimelineEvent(caseId, kind, "followup.shared.timeline.accompaniment." + how, Stream.concat(Stream.of(whom), Stream.of(more)).toList(), result);
    }

    /** The one to come, else the last one. */
    public Optional<AccompanimentView> latest(UUID caseId) {
        return records.accompaniment(caseId).map(Accompaniment::view);
    }
}
