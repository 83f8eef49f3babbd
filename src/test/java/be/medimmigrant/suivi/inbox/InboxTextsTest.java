package be.medimmigrant.suivi.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.engine.Engine;
import be.medimmigrant.suivi.platform.faces.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

class InboxTextsTest {

    private static final List<BpmnModelInstance> MODELS = Engine.models().stream()
            .map(m -> Bpmn.readModelFromStream(InboxTextsTest.class.getResourceAsStream("/bpmn/" + m))).toList();

    @Test
    void everyPlaceWhereAProcessWaitsIsCalledByWhatIsWaitedFor() {
        List<String> waits = MODELS.stream().flatMap(InboxTextsTest::waits).distinct().toList();
        assertThat(waits).hasSizeGreaterThan(8);
        for (Locale language : Texts.LANGUAGES)
            assertThat(waits).as(language.toString()).allMatch(wait -> Texts.in(language).containsKey("inbox.wait." + wait));
    }

    @Test
    void everyTaskSaysInItsRowWhatItIsAbout() {
        List<String> tasks = MODELS.stream().flatMap(m -> m.getModelElementsByType(UserTask.class).stream()).map(UserTask::getId).distinct().toList();
        assertThat(tasks).hasSizeGreaterThan(20);
        for (Locale language : Texts.LANGUAGES)
            assertThat(tasks).as(language.toString()).allMatch(task -> Texts.in(language).containsKey("inbox.why." + task) && Texts.in(language).containsKey("task." + task));
    }

    private static Stream<String> waits(BpmnModelInstance model) {
        Stream<FlowNode> gateways = model.getModelElementsByType(EventBasedGateway.class).stream().map(FlowNode.class::cast);
        Stream<FlowNode> events = model.getModelElementsByType(IntermediateCatchEvent.class).stream()
                .filter(e -> e.getIncoming().stream().noneMatch(f -> f.getSource() instanceof EventBasedGateway)).map(FlowNode.class::cast);
        return Stream.concat(gateways, events).map(FlowNode::getId);
    }
}
