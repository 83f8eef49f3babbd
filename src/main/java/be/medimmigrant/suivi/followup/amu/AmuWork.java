package be.medimmigrant.suivi.followup.amu;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;

import be.medimmigrant.suivi.casefile.Contacts;
import be.medimmigrant.suivi.casefile.Direction;
import be.medimmigrant.suivi.casefile.InvolveParty;
import be.medimmigrant.suivi.casefile.Mandates;
import be.medimmigrant.suivi.casefile.Parties;
import be.medimmigrant.suivi.casefile.RecordContact;
import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEvent;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.followup.FollowUpProcess;
import be.medimmigrant.suivi.followup.amu.domain.AmuCases;
import be.medimmigrant.suivi.followup.amu.domain.AmuFollowUp;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.ActingInTransaction;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** What every command of the AMU follow-up does before and beside its own verb. */
@ApplicationScoped
class AmuWork {

    @Inject FollowUpProcess tasks;
    @Inject AmuCases cases;
    @Inject Timeline timeline;
    @Inject Contacts contacts;
    @Inject Mandates mandates;
    @Inject Parties parties;
    @Inject Acting acting;
    @Inject ActingInTransaction transaction;
    @Inject Clock clock;

    /** Holds the task until the transaction ends; refused as {@link FollowUpProcess#hold} says. */
    AmuFollowUp take(String taskId, String step) {
        return cases.require(tasks.hold(taskId, step).caseId());
    }

    /** The CPAS that decides stands above the case. */
    void involve(AmuFollowUp followUp) {
        parties.involve(InvolveParty.cpas(followUp.caseId(), followUp.request().cpas()));
    }

    void requireCoordinator() {
        if (!acting.actor().isSystem() && !transaction.tell().contains(COORDINATOR)) throw new RuleViolated("followup.amu.refused.coordinatorForGround");
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void tell(UUID caseId, TimelineKind kind, String what, String note, String... args) {
        timeline.record(new TimelineEvent(caseId, kind, "followup.amu.timeline." + what, List.of(args), blankAsNull(note)));
    }

    /** Refused without the client's mandate for them ({@code casefile.noMandate}). */
    void spokeWith(UUID caseId, ThirdParty whom, String means, LocalDate on, String summary) {
        contacts.record(new RecordContact(caseId, Direction.OUT, whom, means, moment(on), summary));
    }

    /** Whoever gave no mandate asks himself: what is told then is our talk with the client, and nothing went out. */
    void spokeWithOrLeftToClient(UUID caseId, ThirdParty whom, String means, LocalDate on, String summary) {
        spokeWith(caseId, mandates.given(caseId, whom) ? whom : null, means, on, summary);
    }

    void heardFrom(UUID caseId, ThirdParty whom, String means, LocalDate on, String summary) {
        contacts.record(new RecordContact(caseId, Direction.IN, whom, means, moment(on), summary));
    }

    void tellCollected(AmuFollowUp followUp) {
        String trigger = followUp.trigger().code();
        String[] args = followUp.ground().map(ground -> new String[] {"text:followup.amu.trigger." + trigger, "code:cpas_refusal_grounds/" + ground})
                .orElseGet(() -> new String[] {"text:followup.amu.trigger." + trigger});
        tell(followUp.caseId(), TimelineKind.DECISION, followUp.ground().isPresent() ? "collected" : "collectedWithoutGround", null, args);
    }

    /** Of a day in the past only the day is known. */
    private Instant moment(LocalDate on) {
        return on == null ? null : on.equals(today()) ? clock.instant() : on.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
    }

    private static String blankAsNull(String note) {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
