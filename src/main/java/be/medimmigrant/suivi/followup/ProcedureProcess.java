package be.medimmigrant.suivi.followup;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What the engine knows of the way a case has gone, and the models it went by. */
@ApplicationScoped
public class ProcedureProcess {

    @Inject HistoryService history;
    @Inject RepositoryService models;
    @Inject TaskService tasks;
    @Inject ManagementService management;
    /** A deployed model never changes, and reading it takes longer than the whole page it is shown on. */
    private final Map<String, ProcedureModel> known = new ConcurrentHashMap<>();

    /** Every step of every process of the case, called ones too, in order of time. */
    List<WalkedStep> walked(UUID caseId) {
        List<WalkedStep> steps = new ArrayList<>();
        for (HistoricProcessInstance root : history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseId.toString())
                .rootProcessInstances().orderByProcessInstanceStartTime().asc().list())
            collect(root.getId(), root.getProcessDefinitionId(), null, steps);
        return steps;
    }

    private void collect(String instance, String rootModel, String call, List<WalkedStep> steps) {
        Map<String, Date> ends = new HashMap<>();
        for (Task task : tasks.createTaskQuery().processInstanceId(instance).list()) ends.put(task.getTaskDefinitionKey(), task.getDueDate());
        for (Job timer : management.createJobQuery().processInstanceId(instance).timers().list()) ends.put(timerOf(timer), timer.getDuedate());
        for (HistoricActivityInstance a : history.createHistoricActivityInstanceQuery().processInstanceId(instance)
                .orderByHistoricActivityInstanceStartTime().asc().orderPartiallyByOccurrence().asc().list()) {
            String rootElement = call == null ? a.getActivityId() : call;
            steps.add(new WalkedStep(a.getProcessDefinitionKey(), a.getProcessDefinitionId(), a.getActivityId(), a.getActivityType(), rootModel, rootElement,
                    instant(a.getStartTime()), instant(a.getEndTime()), a.isCanceled(), a.getEndTime() == null ? end(a, ends) : null));
            if (a.getCalledProcessInstanceId() != null) collect(a.getCalledProcessInstanceId(), rootModel, rootElement, steps);
        }
    }

    private Instant end(HistoricActivityInstance open, Map<String, Date> ends) {
        Collection<String> events = open.getActivityType().equals("eventBasedGateway")
                ? model(open.getProcessDefinitionId()).awaited().get(open.getActivityId()) : Set.of(open.getActivityId());
        return events.stream().map(ends::get).filter(Objects::nonNull).min(Comparator.naturalOrder()).map(ProcedureProcess::instant).orElse(null);
    }

    private String timerOf(Job job) {
        return management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
    }

    ProcedureModel model(String id) {
        return known.computeIfAbsent(id, this::read);
    }

    private ProcedureModel read(String id) {
        BpmnModelInstance model = models.getBpmnModelInstance(id);
        List<FlowNode> nodes = List.copyOf(model.getModelElementsByType(FlowNode.class));
        List<String> phases = nodes.stream().filter(n -> phase(n) != null).sorted(Comparator.comparing(ProcedureProcess::phase)).map(FlowNode::getId).toList();
        Map<String, String> stretch = nodes.stream().filter(n -> stretch(n, phases) != null).collect(toMap(FlowNode::getId, n -> stretch(n, phases)));
        return new ProcedureModel(phases, stretch, model.getModelElementsByType(EventBasedGateway.class).stream()
                .collect(toMap(FlowNode::getId, g -> g.getSucceedingNodes().list().stream().map(FlowNode::getId).collect(toSet()))));
    }

    private static String phase(FlowNode node) {
        if (node.getExtensionElements() == null) return null;
        return node.getExtensionElements().getDomElement().getChildElements().stream().flatMap(e -> e.getChildElements().stream())
                .filter(e -> "phase".equals(e.getAttribute("name"))).map(e -> e.getAttribute("value")).findFirst().orElse(null);
    }

    /** The phase around (or at) the node; else the outermost sub-process around it that holds no phase. */
    private static String stretch(FlowNode node, List<String> phases) {
        String outermost = null;
        for (ModelElementInstance at = node; at instanceof FlowNode n; at = at.getParentElement()) {
            if (phases.contains(n.getId())) return n.getId();
            if (n instanceof SubProcess s && !holds(s, phases)) outermost = n.getId();
        }
        return outermost;
    }

    private static boolean holds(SubProcess part, List<String> phases) {
        return part.getFlowElements().stream().anyMatch(e -> phases.contains(e.getId()) || e instanceof SubProcess inner && holds(inner, phases));
    }

    /** The model's own text, picture included; null when there is none of this id. */
    InputStream text(String id) {
        return models.createProcessDefinitionQuery().processDefinitionId(id).count() == 0 ? null : models.getProcessModel(id);
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
