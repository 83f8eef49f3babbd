package be.medimmigrant.suivi.followup.shared;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

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
import be.medimmigrant.suivi.followup.shared.domain.LawyerReferral;
import be.medimmigrant.suivi.followup.shared.domain.SharedRecords;
import be.medimmigrant.suivi.inbox.TaskView;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The process {@code lawyer-referral}: choose, send the file with a mandate, record what came of it. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class LawyerTasks {

    @Inject SharedRecords records;
    @Inject Mandates mandates;
    @Inject Contacts contacts;
    @Inject Parties parties;
    @Inject Timeline timeline;
    @Inject FollowUpProcess process;
    @Inject Clock clock;

    /** Refused without a name, unless the legal aid bureau appoints. */
    public void choose(ChooseLawyer said) {
        TaskView task = process.hold(said.taskId(), "chooseLawyer");
        records.add(LawyerReferral.choose(task.caseId(), said, LocalDate.now(clock)));
        timeline.record(TimelineEvent.of(task.caseId(), TimelineKind.TASK, "followup.shared.timeline.lawyerChosen." + said.through().code()));
        process.complete(task, Map.of());
    }

    /** Refused as {@code casefile.noMandate} without the client's mandate for the lawyer: nothing leaves the house without it. */
    public void send(SendFileToLawyer said) {
        TaskView task = process.hold(said.taskId(), "sendFileToLawyer");
        mandates.require(task.caseId(), ThirdParty.LAWYER);
        referral(task).sent(said.on(), LocalDate.now(clock));
        contacts.record(new RecordContact(task.caseId(), Direction.OUT, ThirdParty.LAWYER, said.means(), moment(said.on()), said.summary()));
        if (said.summaryProceedingsAsked()) timeline.record(TimelineEvent.of(task.caseId(), TimelineKind.TASK, "followup.shared.timeline.summaryProceedingsAsked"));
        process.complete(task, Map.of());
    }

    /** A lawyer who confirmed is from then on involved in the case; «another» begins the search again. */
    public void record(RecordLawyer said) {
        TaskView task = process.hold(said.taskId(), "recordLawyer");
        LawyerReferral referral = referral(task);
        referral.answered(said, LocalDate.now(clock));
        if (said.answer() == LawyerAnswer.CONFIRMED)
            parties.involve(InvolveParty.lawyer(task.caseId(), referral.name(), said.reference(), referral.phone()));
        timeline.record(TimelineEvent.of(task.caseId(), TimelineKind.TASK, "followup.shared.timeline.lawyer." + said.answer().code(), "date:" + said.on()));
        process.complete(task, Map.of("lawyer", said.answer().code()));
    }

    /** Care is needed within days: a judge in summary proceedings may decide before the tribunal does. */
    public boolean cannotWait(String taskId) {
        return Boolean.parseBoolean(process.proposed(taskId, "acuteNeed"));
    }

    public Optional<ReferralView> latest(UUID caseId) {
        return records.referral(caseId).map(LawyerReferral::view);
    }

    private LawyerReferral referral(TaskView task) {
        return records.referral(task.caseId()).orElseThrow(() -> new RuleViolated("followup.shared.refused.noReferral"));
    }

    /** Of a day in the past only the day is known. */
    private Instant moment(LocalDate on) {
        return on == null ? null : on.equals(LocalDate.now(clock)) ? clock.instant() : on.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
    }
}
