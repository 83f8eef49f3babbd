package be.medimmigrant.suivi.followup.models;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Notes every sequence flow of every model, and which of them were taken. A timer that fires takes the flow that leaves it. */
final class TakenFlows extends AbstractBpmnParseListener {

    private final Set<String> drawn = new TreeSet<>();
    private final Set<String> taken = new TreeSet<>();

    @Override
    public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
        ProcessDefinitionImpl process = scope.getProcessDefinition();
        String name = ((ProcessDefinitionEntity) process).getKey() + "/" + transition.getId();
        drawn.add(name);
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, execution -> taken.add(name));
    }

    Set<String> drawn() { return drawn; }

    Set<String> neverTaken() {
        Set<String> rest = new TreeSet<>(drawn);
        rest.removeAll(taken);
        return rest;
    }
}
