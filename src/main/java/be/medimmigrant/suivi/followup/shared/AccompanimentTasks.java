package be.medimmigrant.suivi.followup.shared;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;
import static be.medimmigrant.suivi.platform.acting.Roles.TRAINEE;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The process {@code accompaniment}: who goes along where and when, and how it went. The one thing trainees do (roles.csv). */
@Stateless
@AllowedTo({STAFF, COORDINATOR, TRAINEE})
public class AccompanimentTasks {

    @Inject SharedRecords records;
    @Inject Timeline timeline;
    @Inject FollowUpProcess process;
    @Inject Clock clock;

    /** Refused without place, a moment from today on, somebody who goes along, and a word about interpreting. */
    public void book(BookAccompaniment said) {
        TaskView task = process.hold(said.taskId(), "bookAccompaniment");
        records.add(Accompaniment.book(task.caseId(), said, LocalDate.now(clock), clock.getZone()));
        timeline.record(TimelineEvent.of(task.caseId(), TimelineKind.TASK, "followup.shared.timeline.accompanimentBooked",
                "text:casefile.thirdParty." + said.thirdParty().code(), "date:" + said.on(),
                said.companionId() == null ? "code:partners/" + said.partner() : "account:" + said.companionId()));
        process.complete(task, Map.of());
    }

    /** Refused without a result when it took place. One that is postponed is to be booked again. */
    public void record(RecordAccompaniment said) {
        TaskView task = process.hold(said.taskId(), "recordAccompaniment");
        Accompaniment booked = records.accompaniment(task.caseId()).orElseThrow(() -> new RuleViolated("followup.shared.refused.noAccompaniment"));
        booked.record(said, LocalDate.now(clock));
        timeline.record(new TimelineEvent(task.caseId(), TimelineKind.CONTACT, "followup.shared.timeline.accompaniment." + said.outcome().code(),
                List.of("text:casefile.thirdParty." + booked.view().thirdParty()), said.result()));
        process.complete(task, Map.of("accompanimentOutcome", said.outcome().code()));
    }

    /** The one to come, else the last one. */
    public Optional<AccompanimentView> latest(UUID caseId) {
        return records.accompaniment(caseId).map(Accompaniment::view);
    }
}
