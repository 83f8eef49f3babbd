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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

    /** Refused without a name, unless the legal aid bureau appoints. Whoever files without a lawyer has none to choose. */
    public void choose(ChooseLawyer said) {
        TaskView task = process.hold(said.taskId(), "chooseLawyer");
        if (said.through() == LawyerThrough.NONE) {
            answered(task, LawyerAnswer.NONE, LocalDate.now(clock), null);
            return;
        }
        records.add(LawyerReferral.choose(task.caseId(), said, LocalDate.now(clock)));
        timeline.record(TimelineEvent.of(task.caseId(), TimelineKind.TASK, "followup.shared.timeline.lawyerChosen." + said.through().code()));
        process.complete(task, Map.of());
    }

    /** By us, or, since the mandate was withdrawn, by the client: then nothing leaves the house, and what is told is our talk with the client. */
    public void send(SendFileToLawyer said) {
        TaskView task = process.hold(said.taskId(), "sendFileToLawyer");
        ThirdParty whom = mandates.given(task.caseId(), ThirdParty.LAWYER) ? ThirdParty.LAWYER : null;
        referral(task).sent(said.on(), LocalDate.now(clock));
        contacts.record(new RecordContact(task.caseId(), Direction.OUT, whom, said.means(), moment(said.on()), said.summary()));
        if (said.summaryProceedingsAsked() && whom != null) timeline.record(TimelineEvent.of(task.caseId(), TimelineKind.TASK, "followup.shared.timeline.summaryProceedingsAsked"));
        process.complete(task, Map.of());
    }

    /** The client files without a lawyer after all. */
    public void sendNothing(FileWithoutLawyer said) {
        TaskView task = process.hold(said.taskId(), "sendFileToLawyer");
        referral(task).answered(new RecordLawyer(said.taskId(), LawyerAnswer.NONE, said.on(), null, null, null), LocalDate.now(clock));
        answered(task, LawyerAnswer.NONE, said.on(), null);
    }

    /** A lawyer who confirmed is from then on involved in the case; «another» begins the search again. */
    public void record(RecordLawyer said) {
        TaskView task = process.hold(said.taskId(), "recordLawyer");
        LawyerReferral referral = referral(task);
        referral.answered(said, LocalDate.now(clock));
        if (said.answer() == LawyerAnswer.CONFIRMED)
            parties.involve(InvolveParty.lawyer(task.caseId(), referral.name(), said.reference(), referral.phone()));
        answered(task, said.answer(), said.on(), said.nextStepBy());
    }

    /** Where a lawyer confirmed, the line says who does what comes next. */
    private void answered(TaskView task, LawyerAnswer answer, LocalDate on, NextStepBy next) {
        timeline.record(answer == LawyerAnswer.CONFIRMED
                ? TimelineEvent.of(task.caseId(), TimelineKind.TASK, "followup.shared.timeline.lawyerConfirmed", "date:" + on, "text:followup.shared.next." + next.code())
                : TimelineEvent.of(task.caseId(), TimelineKind.TASK, "followup.shared.timeline.lawyer." + answer.code(), "date:" + on));
        process.complete(task, Map.of("lawyer", answer.code()));
    }

    /** What may be chosen; no lawyer at all only where the model goes on without one. */
    public List<LawyerThrough> possibleWays(String taskId) {
        return Stream.of(LawyerThrough.values()).filter(way -> way != LawyerThrough.NONE || process.knows(taskId, "Flow_NoLawyerChosen")).toList();
    }

    /** Whether it may still be said, instead of sending, that the client files without a lawyer. */
    public boolean maySendNothing(String taskId) {
        return process.knows(taskId, "Flow_NoFileSent");
    }

    /** Care is needed within days: a judge in summary proceedings may decide before the tribunal does. */
    public boolean cannotWait(String taskId) {
        return Boolean.parseBoolean(process.proposed(taskId, "acuteNeed"));
    }

    public Optional<ReferralView> latest(UUID caseId) {
        return records.referral(caseId).map(LawyerReferral::view);
    }

    /** Who does what comes next, as it was agreed when this lawyer took the case: a code of {@link NextStepBy}; empty when no referral found them. */
    public Optional<String> nextStepBy(UUID caseId, String lawyer) {
        return records.confirmed(caseId, lawyer).map(LawyerReferral::nextStepBy);
    }

    private LawyerReferral referral(TaskView task) {
        return records.referral(task.caseId()).orElseThrow(() -> new RuleViolated("followup.shared.refused.noReferral"));
    }

    /** Of a day in the past only the day is known. */
    private Instant moment(LocalDate on) {
        return on == null ? null : on.equals(LocalDate.now(clock)) ? clock.instant() : on.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
    }
}
