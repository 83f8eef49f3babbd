package be.medimmigrant.suivi.platform.engine;

import jakarta.enterprise.inject.spi.BeanManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.IntermediateCatchEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Listens to the places of every model where nothing is to be done but to wait, and tells it as {@link WaitEvent}. */
class WaitEvents extends AbstractProcessEnginePlugin {

    private final BeanManager beans;

    WaitEvents(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners();
        if (listeners == null) listeners = new ArrayList<>();
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
                listenTo(activity);
            }

            @Override
            public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
                // behind an event-based gateway it is the gateway that waits
                if (activity.getActivityBehavior() instanceof IntermediateCatchEventActivityBehavior wait && !wait.isAfterEventBasedGateway()) listenTo(activity);
            }
        });
        configuration.setCustomPostBPMNParseListeners(listeners);
    }

    private void listenTo(ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) e -> tell(WaitEvent.Kind.BEGUN, e));
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) e -> tell(WaitEvent.Kind.ENDED, e));
    }

    private void tell(WaitEvent.Kind kind, DelegateExecution execution) {
        Object caseId = execution.getVariable("caseId");
        beans.getEvent().select(WaitEvent.class).fire(new WaitEvent(kind, execution.getActivityInstanceId(), execution.getCurrentActivityId(),
                ((ExecutionEntity) execution).getProcessDefinition().getKey(), execution.getProcessInstanceId(),
                caseId == null ? null : UUID.fromString(caseId.toString()), ClockUtil.getCurrentTime().toInstant()));
    }
}
