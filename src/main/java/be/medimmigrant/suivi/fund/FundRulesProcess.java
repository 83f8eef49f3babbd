package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.platform.engine.OnlyFeel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Asks the tables of rules (DMN) and says why the other rules did not fire. */
@ApplicationScoped
public class FundRulesProcess {

    private static final DefaultDmnEngineConfiguration CONFIGURATION = OnlyFeel.configuration();
    private static final DmnEngine ENGINE = CONFIGURATION.buildEngine();

    @Inject DecisionService decisions;
    @Inject RepositoryService repository;

    /** A table as the engine keeps it. */
    public record Deployed(String id, int version) {}

    /** @param definition the version that counts, or null for the delivered one */
    public RuleAnswer ask(String decision, String definition, Map<String, Object> inputs) {
        DecisionDefinition table = table(decision, definition);
        Map<String, Object> outputs = decisions.evaluateDecisionTableById(table.getId(), Variables.fromMap(inputs)).getSingleResult().getEntryMap();
        return answer(decision, table.getVersion(), outputs, inputs, repository.getDmnModelInstance(table.getId()));
    }

    private DecisionDefinition table(String decision, String definition) {
        return definition == null
                ? repository.createDecisionDefinitionQuery().decisionDefinitionKey(decision).decisionDefinitionResourceName("bpmn/fund/" + decision + ".dmn").orderByDecisionDefinitionVersion().desc().listPage(0, 1).get(0)
                : repository.getDecisionDefinition(definition);
    }

    /** The table as a file. */
    String xml(String decision, String definition) {
        try (InputStream model = repository.getDecisionModel(table(decision, definition).getId())) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Gives the engine a changed table; it counts once {@link FundRulesSandbox#activate} says from when. */
    Deployed deploy(String decision, String xml) {
        parse(xml, decision);
        String deployment = repository.createDeployment().name("fund rules").addString("activated/" + decision + ".dmn", xml).deploy().getId();
        DecisionDefinition table = repository.createDecisionDefinitionQuery().deploymentId(deployment).decisionDefinitionKey(decision).singleResult();
        return new Deployed(table.getId(), table.getVersion());
    }

    /** Throws when it is no table of that decision, or holds anything but tables in FEEL. */
    static void parse(String xml, String decision) {
        ENGINE.parseDecision(decision, model(xml));
    }

    private static DmnModelInstance model(String xml) {
        OnlyDecisionTables.check(xml);
        return Dmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** Asks a table that is not in force: the sandbox. */
    public static RuleAnswer tryOut(String xml, String decision, Map<String, Object> inputs) {
        DmnModelInstance model = model(xml);
        DmnDecision table = ENGINE.parseDecision(decision, model);
        VariableMap variables = Variables.fromMap(inputs);
        return answer(decision, 0, ENGINE.evaluateDecisionTable(table, variables).getSingleResult().getEntryMap(), inputs, model);
    }

    private static RuleAnswer answer(String decision, int version, Map<String, Object> outputs, Map<String, Object> inputs, DmnModelInstance model) {
        String fired = String.valueOf(outputs.get("rule"));
        DecisionTable table = model.getModelElementsByType(DecisionTable.class).iterator().next();
        List<RuleAnswer.Other> others = new ArrayList<>();
        for (Rule rule : table.getRules())
            if (!rule.getId().equals(fired)) others.add(new RuleAnswer.Other(rule.getId(), because(table, rule, inputs)));
        return new RuleAnswer(decision, version, fired, inputs, outputs, List.copyOf(others));
    }

    private static List<String> because(DecisionTable table, Rule rule, Map<String, Object> inputs) {
        FeelEngine feel = CONFIGURATION.getFeelEngine();
        List<Input> columns = List.copyOf(table.getInputs());
        List<InputEntry> entries = List.copyOf(rule.getInputEntries());
        List<String> failing = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String test = entries.get(i).getText().getTextContent();
            String input = columns.get(i).getInputExpression().getText().getTextContent();
            VariableMap context = Variables.fromMap(inputs).putValue("cellInput", inputs.get(input));
            if (!test.isBlank() && !feel.evaluateSimpleUnaryTests(test, "cellInput", context.asVariableContext())) failing.add(input);
        }
        return failing;
    }
}
