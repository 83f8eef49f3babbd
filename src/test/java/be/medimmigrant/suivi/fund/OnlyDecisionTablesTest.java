package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of rules is uploaded: nothing in it may reach the machine it is asked on. */
class OnlyDecisionTablesTest {

    private static final String DECISION = "fund-approval-level";
    private static final Map<String, Object> INPUTS = Map.of("amount", new BigDecimal("10"), "exceptional", false, "repeats", 0, "personYear", new BigDecimal("10"),
            "standardCap", new BigDecimal("75"), "motiveCap", new BigDecimal("150"), "personYearCap", new BigDecimal("200"), "repeatLimit", new BigDecimal("3"));
    private static final String TEXT = "<text>\"ordinary\"</text>";

    @ParameterizedTest
    @ValueSource(strings = {"juel", "JUEL", "javascript", "groovy", "http://www.jcp.org/en/jsr/detail?id=245", "feelings"})
    void another_language_is_refused_wherever_it_stands(String language) {
        String attribute = " expressionLanguage=\"" + language + "\"";
        refused(delivered().replace("<outputEntry id=\"ordinary_rule\"", "<outputEntry id=\"ordinary_rule\"" + attribute));
        refused(delivered().replace("<inputEntry id=\"ordinary_amount\"", "<inputEntry id=\"ordinary_amount\"" + attribute));
        refused(delivered().replaceFirst("expressionLanguage=\"feel\"", attribute));
        refused(delivered().replaceFirst("<definitions ", "<definitions" + attribute + " "));
        refused(delivered().replaceFirst("<decision ", "<decision" + attribute + " "));
        refused(delivered().replaceFirst("<decisionTable ", "<decisionTable xmlns:x=\"x\" x:expressionLanguage=\"" + language + "\" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"feel", "FEEL", "", "http://www.omg.org/spec/FEEL/20140401", "https://www.omg.org/spec/DMN/20191111/FEEL/"})
    void feel_by_any_of_its_names_is_read(String language) {
        assertThat(ask(delivered().replace("<outputEntry id=\"ordinary_rule\"", "<outputEntry id=\"ordinary_rule\" expressionLanguage=\"" + language + "\"")).fired()).isEqualTo("ordinary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<literalExpression expressionLanguage=\"feel\"><text>1</text></literalExpression>", "<invocation/>", "<context/>"})
    void a_decision_that_is_no_table_is_refused(String logic) {
        refused(delivered().replace("</definitions>", "<decision id=\"other\" name=\"other\">" + logic + "</decision></definitions>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<businessKnowledgeModel id=\"bkm\" name=\"bkm\"/>", "<decisionService id=\"service\" name=\"service\"/>"})
    void other_kinds_of_knowledge_are_refused(String element) {
        refused(delivered().replace("</definitions>", element + "</definitions>"));
    }

    @Test
    void an_entity_is_refused() {
        refused(delivered().replaceFirst("<definitions", "<!DOCTYPE definitions [<!ENTITY host SYSTEM \"file:///etc/hostname\">]><definitions"));
    }

    @Test
    void what_a_drawing_tool_adds_is_read() {
        assertThat(ask(delivered().replace("</definitions>", """
                <dmndi:DMNDI xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/"><dmndi:DMNDiagram><dmndi:DMNShape dmnElementRef="fund-approval-level">
                <dc:Bounds height="80" width="180" x="1" y="1"/></dmndi:DMNShape></dmndi:DMNDiagram></dmndi:DMNDI></definitions>""")).fired()).isEqualTo("ordinary");
    }

    @Test
    void feel_reaches_no_class_of_java() {
        String marker = "suivi." + UUID.randomUUID();
        String external = "{ set: function(key, value) external { java: { class: \"java.lang.System\", method signature: \"setProperty(java.lang.String, java.lang.String)\" } }, done: set(\"" + marker + "\", \"reached\") }.done";
        assertThatThrownBy(() -> ask(delivered().replace(TEXT, "<text>" + external + "</text>"))).hasStackTraceContaining("External functions are disabled");
        assertThat(System.getProperty(marker)).isNull();
    }

    private static void refused(String xml) {
        assertThat(xml).isNotEqualTo(delivered());
        assertThatThrownBy(() -> FundRulesProcess.parse(xml, DECISION)).isInstanceOf(RuleViolated.class).hasMessage("fund.refused.table");
        assertThatThrownBy(() -> ask(xml)).isInstanceOf(RuleViolated.class).hasMessage("fund.refused.table");
    }

    private static RuleAnswer ask(String xml) {
        return FundRulesProcess.tryOut(xml, DECISION, INPUTS);
    }

    private static String delivered() {
        try {
            return Files.readString(Path.of("bpmn/fund", DECISION + ".dmn"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
