package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.followup.FollowUpOpening;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** The process {@code medical-fund} in the engine: start, tell, ask. */
@ApplicationScoped
public class FundProcess {

    static final String KEY = "medical-fund";
    static final String GIVEN_UP = "fundGivenUp";
    static final String ANSWERED = "thirdPartyAnswered";

    @Inject RuntimeService runtime;
    @Inject TaskService tasks;
    @Inject RepositoryService models;

    /** A case of the fund's own: the process starts in the transaction that opened it. */
    void start(@Observes FollowUpOpening opening) {
        if (!opening.caseType().equals("medical_fund")) return;
        runtime.startProcessInstanceByKey(KEY, opening.caseId().toString(), Map.of("caseId", opening.caseId().toString(), "fundReason", ""));
        opening.started();
    }

    /** Something happened outside; refused when the request does not wait for it now. */
    void tell(UUID caseId, String message, Map<String, Object> outcomes) {
        EventSubscription waiting = subscriptions(caseId, message).stream().findFirst().orElseThrow(() -> new RuleViolated("fund.refused.notAwaited"));
        try {
            runtime.createMessageCorrelation(message).processInstanceId(waiting.getProcessInstanceId()).setVariables(outcomes).correlate();
        } catch (MismatchingMessageCorrelationException notAwaited) {
            throw new RuleViolated("fund.refused.notAwaited");
        } catch (OptimisticLockingException overtaken) {
            throw new RuleViolated("followup.overtaken");
        }
    }

    boolean awaits(UUID caseId, String message) {
        return !subscriptions(caseId, message).isEmpty();
    }

    /** The open task of that key in the case, for the payment run and for calls from outside. */
    String openTask(UUID caseId, String key) {
        return tasks(caseId, key).stream().findFirst().orElseThrow(() -> new RuleViolated("task.gone"));
    }

    List<String> tasks(UUID caseId, String key) {
        return tasks.createTaskQuery().processVariableValueEquals("caseId", caseId.toString()).taskDefinitionKey(key).list().stream().map(Task::getId).toList();
    }

    /**
     * The payment came back after its control: the request goes back to its payment, from wherever the closing stands; one whose process
     * is over begins there anew.
     */
    void payAgain(UUID caseId) {
        Optional<ProcessInstance> running = instances(caseId).findFirst();
        if (running.isPresent()) {
            runtime.setVariables(running.get().getId(), Map.of("fundDecision", "", "fundOutcome", ""));
            runtime.createProcessInstanceModification(running.get().getId()).startBeforeActivity("SubProcess_Payment").cancelAllForActivity("SubProcess_Closing").execute();
        } else runtime.createProcessInstanceByKey(KEY).businessKey(caseId.toString()).setVariables(Map.of("caseId", caseId.toString(), "fundReason", "", "fundOutcome", "", "fundPayers", "",
                "fundVerdict", "eligible", "fundDecision", "")).startBeforeActivity("SubProcess_Payment").execute();
    }

    /** The ordinary approval becomes one of two people. */
    void secondApproval(UUID caseId) {
        instances(caseId).forEach(instance -> runtime.createProcessInstanceModification(instance.getId()).startBeforeActivity("approveException").cancelAllForActivity("approveIntervention").execute());
    }

    /** Whether the model by which the request of the case goes has this way; what was begun by an older one may not. */
    boolean knows(UUID caseId, String flow) {
        return instances(caseId).allMatch(instance -> models.getBpmnModelInstance(instance.getProcessDefinitionId()).getModelElementById(flow) != null);
    }

    private Stream<ProcessInstance> instances(UUID caseId) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(KEY).variableValueEquals("caseId", caseId.toString()).list().stream();
    }

    private List<EventSubscription> subscriptions(UUID caseId, String message) {
        return instances(caseId)
                .flatMap(instance -> runtime.createEventSubscriptionQuery().processInstanceId(instance.getId()).eventType("message").eventName(message).list().stream()).toList();
    }
}
