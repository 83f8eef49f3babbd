package be.medimmigrant.suivi.followup.shared;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.Mandates;
import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEvent;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.followup.FollowUpProcess;
import be.medimmigrant.suivi.followup.shared.domain.Consent;
import be.medimmigrant.suivi.followup.shared.domain.SharedRecords;
import be.medimmigrant.suivi.inbox.TaskView;
import be.medimmigrant.suivi.platform.acting.Acting;
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

/** The process {@code consent}: secrecy and rights explained, then consent and one mandate per third party recorded. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class ConsentTasks {

    /** Those whom the client is always asked about; another third party only when there is one. */
    public static final List<ThirdParty> ALWAYS_ASKED = List.of(ThirdParty.CPAS, ThirdParty.LAWYER, ThirdParty.COMMUNE, ThirdParty.OE, ThirdParty.HOSPITAL);

    @Inject SharedRecords records;
    @Inject Mandates mandates;
    @Inject Timeline timeline;
    @Inject FollowUpProcess process;
    @Inject Acting acting;
    @Inject Clock clock;

    /** Refused without the day, not in the future, and without saying who interpreted. */
    public void explain(ExplainSecrecy said) {
        TaskView task = process.hold(said.taskId(), "explainSecrecy");
        records.add(Consent.explained(task.caseId(), said, acting.id(), LocalDate.now(clock)));
        timeline.record(TimelineEvent.of(task.caseId(), TimelineKind.NOTE, "followup.shared.timeline.secrecyExplained", "date:" + said.on(),
                "text:followup.shared.interpreter." + said.interpreter().code()));
        process.complete(task, Map.of());
    }

    /** Refused before the explanation's day, without a form, and unless each third party was asked about. */
    public void record(RecordConsent said) {
        TaskView task = process.hold(said.taskId(), "recordConsent");
        if (!said.mandates().keySet().containsAll(ALWAYS_ASKED)) throw new RuleViolated("followup.shared.refused.eachThirdParty");
        Consent consent = records.consent(task.caseId()).orElseThrow(() -> new RuleViolated("followup.shared.refused.notExplained"));
        consent.record(said, acting.id(), LocalDate.now(clock));
        timeline.record(TimelineEvent.of(task.caseId(), TimelineKind.NOTE, "followup.shared.timeline.consent" + (said.healthData() ? "" : "WithoutHealth"),
                "text:followup.shared.consentForm." + said.form().code()));
        mandates.record(task.caseId(), said.mandates(), said.on());
        process.complete(task, Map.of());
    }

    /** The day on which secrecy and rights were explained. */
    public Optional<LocalDate> explainedOn(UUID caseId) {
        return records.consent(caseId).map(Consent::explainedOn);
    }
}
