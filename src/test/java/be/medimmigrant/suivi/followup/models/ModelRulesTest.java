package be.medimmigrant.suivi.followup.models;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.engine.Engine;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the house demands of every model, so that code, pages, texts and models speak of the same things by the same words. */
class ModelRulesTest extends RulesOfEveryRelease {

    /** Listed in DOMAIN.md, modelled elsewhere: retention see ADR 0051. */
    private static final Set<String> NOT_IN_THIS_MODEL = Set.of("closure/Timer_Retention");

    static List<Models> models() { return Models.all(); }

    @Test
    void every_model_on_disk_is_deployed_and_the_reverse() throws IOException {
        assertThat(Engine.models()).containsExactlyInAnyOrderElementsOf(Models.filesOnDisk());
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_process_is_executable_and_its_history_has_an_end(Models m) {
        assertThat(m.process().isExecutable()).isTrue();
        assertThat(m.process().getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
    }

    @ParameterizedTest
    @MethodSource("models")
    void models_hold_no_script_no_class_and_no_delegate(Models m) {
        assertThat(m.text()).doesNotContain("scriptTask", "camunda:script", "camunda:class", "delegateExpression", "camunda:formData", "camunda:connector");
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_role_of_the_list_is_among_the_candidates(Models m) throws IOException {
        List<NamedCsvRecord> steps = rows("process_steps");
        for (UserTask task : m.every(UserTask.class)) {
            if (task.getCamundaCandidateGroups().startsWith("$")) continue;
            String role = step(steps, m.key(), task.getId()).getField("role");
            assertThat(task.getCamundaCandidateGroups().split(",")).as(task.getId()).contains(role);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_label_is_the_french_one_of_the_list_which_has_dutch_and_english_too(Models m) throws IOException {
        List<NamedCsvRecord> steps = rows("process_steps");
        for (FlowElement element : m.named()) {
            NamedCsvRecord step = step(steps, m.key(), element.getId());
            assertThat(element.getName()).as(element.getId()).isEqualTo(step.getField("label_fr"));
            assertThat(Stream.of("label_nl", "label_en").map(step::getField)).as(element.getId()).noneMatch(String::isBlank);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_element_the_list_names_is_in_the_model(Models m) throws IOException {
        Set<String> ids = Stream.concat(Stream.of(m), Models.released().stream().filter(r -> r.key().equals(m.key())))
                .flatMap(one -> one.named().stream()).map(e -> m.key() + "/" + e.getId()).collect(toSet());
        assertThat(rows("process_steps").stream().filter(r -> r.getField("process_id").equals(m.key())).map(RulesOfEveryRelease::name).filter(n -> !NOT_IN_THIS_MODEL.contains(n)))
                .as("or in a released one, whose cases still show its steps").allMatch(ids::contains);
    }

    @ParameterizedTest
    @MethodSource("models")
    void only_opaque_ids_and_codes_are_variables_and_no_branch_asks_for_one_never_set(Models m) {
        Set<String> set = Pattern.compile("setVariable\\(&#39;(\\w+)&#39;").matcher(m.text()).results().map(r -> r.group(1)).collect(toSet());
        for (SequenceFlow flow : m.every(SequenceFlow.class)) {
            if (flow.getConditionExpression() == null) continue;
            String condition = flow.getConditionExpression().getTextContent();
            String codes = condition.replaceAll("'[^']*'", "").replaceAll("\\w+\\.\\w+\\(caseId\\)", "");
            assertThat(Pattern.compile("[a-zA-Z]\\w*").matcher(codes).results().map(r -> r.group())).as(flow.getId()).allMatch(set::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void called_processes_are_deployed_and_get_the_case(Models m) {
        Set<String> known = models().stream().map(Models::key).collect(toSet());
        for (CallActivity call : m.every(CallActivity.class)) {
            assertThat(known).contains(call.getCalledElement());
            assertThat(call.getExtensionElements().getDomElement().getChildElements()).as(call.getId())
                    .anyMatch(in -> "caseId".equals(in.getAttribute("source")) && "caseId".equals(in.getAttribute("target")));
        }
    }

    @Test
    void the_ends_of_the_appeal_are_the_outcomes_of_its_case_type() throws IOException {
        Models amu = models().stream().filter(m -> m.key().equals("amu-refusal-appeal")).findFirst().orElseThrow();
        Set<String> ends = amu.every(EndEvent.class).stream().filter(e -> e.getParentElement().equals(amu.process())).map(EndEvent::getId).collect(toSet());
        List<NamedCsvRecord> outcomes = rows("case_outcomes").stream()
                .filter(r -> r.getField("case_type").isEmpty() || List.of(r.getField("case_type").split("\\|")).contains("amu_refusal_appeal")).toList();
        assertThat(outcomes).extracting(r -> r.getField("end_event_id")).containsExactlyInAnyOrderElementsOf(ends);
        for (NamedCsvRecord outcome : outcomes)
            assertThat(amu.every(SequenceFlow.class)).anyMatch(f -> f.getTarget().getId().equals(outcome.getField("end_event_id"))
                    && f.getConditionExpression().getTextContent().equals("${outcome == '" + outcome.getField("code") + "'}"));
    }
}
