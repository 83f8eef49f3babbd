package be.medimmigrant.suivi.followup.amu;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.followup.FollowUps;
import be.medimmigrant.suivi.followup.shared.ChooseLawyer;
import be.medimmigrant.suivi.followup.shared.ClosureTasks;
import be.medimmigrant.suivi.followup.shared.ConsentForm;
import be.medimmigrant.suivi.followup.shared.ConsentTasks;
import be.medimmigrant.suivi.followup.shared.ExplainSecrecy;
import be.medimmigrant.suivi.followup.shared.Interpreter;
import be.medimmigrant.suivi.followup.shared.LawyerAnswer;
import be.medimmigrant.suivi.followup.shared.LawyerTasks;
import be.medimmigrant.suivi.followup.shared.LawyerThrough;
import be.medimmigrant.suivi.followup.shared.NextStepBy;
import be.medimmigrant.suivi.followup.shared.RecordClosure;
import be.medimmigrant.suivi.followup.shared.RecordConsent;
import be.medimmigrant.suivi.followup.shared.RecordLawyer;
import be.medimmigrant.suivi.followup.shared.SendFileToLawyer;
import be.medimmigrant.suivi.person.PersonDetails;
import be.medimmigrant.suivi.person.Persons;
import be.medimmigrant.suivi.person.RegisterPerson;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** Plays an AMU follow-up by the doors of the house, as Noor would. */
@ApplicationScoped
public class AmuRehearsal {

    static final String CPAS = "cpas_schaerbeek";
    static final LocalDate POSTED = LocalDate.parse("2026-09-15");
    static final LocalDate PRESENTED = LocalDate.parse("2026-09-16");

    @Inject As as;
    @Inject Persons persons;
    @Inject FollowUps followUps;
    @Inject AmuFollowUps amu;
    @Inject AmuExecution execution;
    @Inject AmuRemedies remedies;
    @Inject ConsentTasks consent;
    @Inject LawyerTasks lawyers;
    @Inject ClosureTasks closures;
    @Inject CaseFiles cases;
    @Inject TaskService tasks;
    @Inject RuntimeService runtime;
    @Inject Clock clock;

    UUID report() {
        return as.staff(() -> {
            UUID person = persons.register(RegisterPerson.anonymous(PersonDetails.NONE.sex("female").livingIn("schaerbeek")));
            return followUps.open(new be.medimmigrant.suivi.followup.OpenFollowUp(null, "amu_refusal_appeal", person));
        });
    }

    /** Opened, with consent and mandates for everybody. */
    UUID opened(TriggerKind trigger, LocalDate requestedOn) {
        return opened(trigger, requestedOn, Set.of());
    }

    UUID opened(TriggerKind trigger, LocalDate requestedOn, Set<ThirdParty> refused) {
        UUID caseId = report();
        as.staff(() -> amu.open(new OpenFollowUp(task(caseId, "openFollowUp"), trigger, CPAS, requestedOn, null, null, false)));
        consent(caseId, refused);
        return caseId;
    }

    void consent(UUID caseId) {
        consent(caseId, Set.of());
    }

    /** @param refused third parties to whom the client does not let us speak */
    void consent(UUID caseId, Set<ThirdParty> refused) {
        as.staff(() -> consent.explain(new ExplainSecrecy(task(caseId, "explainSecrecy"), today(), null, Interpreter.values()[0])));
        Map<ThirdParty, Boolean> mandates = new EnumMap<>(ThirdParty.class);
        ConsentTasks.ALWAYS_ASKED.forEach(party -> mandates.put(party, !refused.contains(party)));
        as.staff(() -> consent.record(new RecordConsent(task(caseId, "recordConsent"), today(), ConsentForm.ORAL, true, mandates)));
    }

    /** A refusal posted 15/9 and presented 16/9/2026: legal 16/12, safe 15/12. */
    void collectRefusal(UUID caseId) {
        as.staff(() -> amu.collect(new CollectRefusalDecision(task(caseId, "collectRefusalDecision"), TriggerKind.REFUSAL, CPAS, null, null,
                LocalDate.parse("2026-09-14"), NotificationMode.REGISTERED_LETTER, POSTED, PRESENTED, null, "address_not_proven",
                Map.of(Mention.COURT_ADDRESS, false), Set.of("cpas_decision_letter"), false)));
    }

    void contest(UUID caseId) {
        as.staff(() -> amu.analyse(new AnalyseGround(task(caseId, "analyseGround"), "address_not_proven", WayForward.CONTEST, Chances.GOOD, null, "attestation")));
    }

    /** Both tracks open: the CPAS to contact, a lawyer to choose. */
    UUID onBothTracks() {
        UUID caseId = opened(TriggerKind.REFUSAL, null);
        collectRefusal(caseId);
        contest(caseId);
        return caseId;
    }

    void contactCpas(UUID caseId) {
        as.staff(() -> remedies.contactCpas(new ContactCpas(task(caseId, "contactCpas"), today(), "phone", false, true, false, null, "révision demandée")));
    }

    void cpasRevises(UUID caseId) {
        as.staff(() -> remedies.cpasAnswered(new RecordCpasAnswer(caseId, CpasAnswer.REVISED, today(), "phone", "accordé")));
    }

    void lawyerConfirmed(UUID caseId) {
        as.staff(() -> lawyers.choose(new ChooseLawyer(task(caseId, "chooseLawyer"), LawyerThrough.LAWYER, "Maître Invention", null)));
        as.staff(() -> lawyers.send(new SendFileToLawyer(task(caseId, "sendFileToLawyer"), today(), "email", "dossier", false)));
        as.staff(() -> lawyers.record(new RecordLawyer(task(caseId, "recordLawyer"), LawyerAnswer.CONFIRMED, today(), "Maître Invention", "REF", NextStepBy.LAWYER)));
    }

    void confirmFiling(UUID caseId) {
        as.staff(() -> remedies.confirmFiling(new ConfirmFiling(task(caseId, "confirmFiling"), FilingState.FILED, null)));
    }

    void file(UUID caseId) {
        confirmFiling(caseId);
        as.staff(() -> remedies.recordFiling(new RecordFiling(task(caseId, "recordFiling"), today(), "labour_tribunal_fr", "26/1/A", FilingProof.LAWYER_CONFIRMATION)));
    }

    void executed(UUID caseId) {
        as.staff(() -> execution.verify(new VerifyExecution(task(caseId, "verifyExecution"), ExecutionState.RECEIVED, today(), null)));
    }

    void close(UUID caseId, String outcome) {
        String task = task(caseId, "recordClosure");
        assertThat(as.staff(() -> closures.proposedOutcome(task))).as("the outcome proposed").isEqualTo(outcome);
        as.staff(() -> closures.record(new RecordClosure(task, outcome, today(), "fini", Set.of())));
        assertThat(as.staff(() -> cases.header(caseId)).outcome()).isEqualTo(outcome);
        assertThat(running(caseId)).as("the process ended").isFalse();
    }

    String task(UUID caseId, String key) {
        Task task = tasks.createTaskQuery().processVariableValueEquals("caseId", caseId.toString()).taskDefinitionKey(key).singleResult();
        assertThat(task).as("task %s; open are %s", key, open(caseId)).isNotNull();
        return task.getId();
    }

    Set<String> open(UUID caseId) {
        return tasks.createTaskQuery().processVariableValueEquals("caseId", caseId.toString()).list().stream()
                .map(Task::getTaskDefinitionKey).collect(Collectors.toSet());
    }

    boolean running(UUID caseId) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString(), AmuProcess.KEY).count() > 0;
    }

    String instance(UUID caseId) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString(), AmuProcess.KEY).singleResult().getId();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
