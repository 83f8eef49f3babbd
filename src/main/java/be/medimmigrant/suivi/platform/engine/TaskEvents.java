package be.medimmigrant.suivi.platform.engine;

import jakarta.enterprise.inject.spi.BeanManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;

/** Listens to every user task of every model and tells it as {@link TaskEvent}. */
class TaskEvents extends AbstractProcessEnginePlugin {

    private final BeanManager beans;

    TaskEvents(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners();
        if (listeners == null) listeners = new ArrayList<>();
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                listenTo(((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition());
            }
        });
        configuration.setCustomPostBPMNParseListeners(listeners);
    }

    private void listenTo(TaskDefinition task) {
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, t -> {
            assign((TaskEntity) t);
            tell(TaskEvent.Kind.CREATED, t);
        });
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, t -> tell(TaskEvent.Kind.CHANGED, t));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, t -> tell(TaskEvent.Kind.CHANGED, t));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, t -> tell(TaskEvent.Kind.COMPLETED, t));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, t -> tell(TaskEvent.Kind.DELETED, t));
    }

    private void assign(TaskEntity task) {
        UUID caseId = caseId(task);
        if (caseId == null || task.getAssignee() != null) return;
        TaskAssigning whose = new TaskAssigning(caseId, candidateGroups(task));
        beans.getEvent().select(TaskAssigning.class).fire(whose);
        whose.assignee().ifPresent(account -> task.setAssignee(account.toString()));
    }

    private void tell(TaskEvent.Kind kind, DelegateTask task) {
        TaskEntity entity = (TaskEntity) task;
        beans.getEvent().select(TaskEvent.class).fire(new TaskEvent(kind, task.getId(), task.getTaskDefinitionKey(), formKey(entity),
                task.getProcessInstanceId(), entity.getExecution().getRootProcessInstanceId(),
                entity.getProcessDefinition().getKey(), caseId(task), task.getAssignee(),
                candidateGroups(entity), instant(task.getDueDate()), instant(task.getFollowUpDate()), instant(task.getCreateTime())));
    }

    /** A link just removed is still in the task's own list until the engine flushes. */
    private static Set<String> candidateGroups(TaskEntity task) {
        DbEntityManager entities = Context.getCommandContext().getDbEntityManager();
        return task.getIdentityLinks().stream().filter(l -> IdentityLinkType.CANDIDATE.equals(l.getType()) && l.getGroupId() != null)
                .filter(l -> !entities.isDeleted(l)).map(IdentityLink::getGroupId).collect(Collectors.toUnmodifiableSet());
    }

    private static UUID caseId(DelegateTask task) {
        Object caseId = task.getVariable("caseId");
        return caseId == null ? null : UUID.fromString(caseId.toString());
    }

    private static String formKey(TaskEntity task) {
        var expression = task.getTaskDefinition() == null ? null : task.getTaskDefinition().getFormKey();
        return expression == null ? null : expression.getExpressionText();
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
