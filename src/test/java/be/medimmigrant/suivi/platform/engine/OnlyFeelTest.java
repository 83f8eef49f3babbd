package be.medimmigrant.suivi.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever table got past the door: no engine runs another language than FEEL. */
class OnlyFeelTest {

    private static final String REACH = "${''.getClass().forName('java.lang.System').getMethod('setProperty', ''.getClass(), ''.getClass()).invoke(null, '%s', 'reached')}";
    private static final ProcessEngine PROCESSES = processes();
    private static final DmnEngine TABLES = OnlyFeel.configuration().buildEngine();

    @ParameterizedTest
    @CsvSource({"juel, true", "javascript, true", "groovy, true", "juel, false", "javascript, false"})
    void another_language_is_an_error_in_both_engines(String language, boolean output) {
        String marker = "suivi." + UUID.randomUUID();
        String table = output ? table("", "1", " expressionLanguage=\"" + language + "\"", REACH.formatted(marker)) : table(" expressionLanguage=\"" + language + "\"", REACH.formatted(marker), "", "1");
        assertThatThrownBy(() -> alone(table)).hasStackTraceContaining(UnsupportedOperationException.class.getName());
        assertThatThrownBy(() -> deployed(table)).hasStackTraceContaining(UnsupportedOperationException.class.getName());
        assertThat(System.getProperty(marker)).isNull();
    }

    @Test
    void feel_is_asked_and_is_the_default() {
        String table = table("", "number(\"6\")", "", "6 * 7");
        assertThat(alone(table)).isEqualTo(42);
        assertThat(deployed(table)).isEqualTo(42);
    }

    private static int alone(String table) {
        return ((Number) TABLES.evaluateDecisionTable("d", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), Map.of()).getSingleEntry()).intValue();
    }

    private static int deployed(String table) {
        PROCESSES.getRepositoryService().createDeployment().addString("d.dmn", table).deploy();
        return ((Number) PROCESSES.getDecisionService().evaluateDecisionTableByKey("d", Map.of()).getSingleEntry()).intValue();
    }

    private static String table(String inputLanguage, String input, String outputLanguage, String output) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="all" name="all" namespace="n" xmlns:camunda="http://camunda.org/schema/1.0/dmn"><decision id="d" name="d" camunda:historyTimeToLive="1">
                <decisionTable id="t"><input id="i"><inputExpression id="e"%s><text>%s</text></inputExpression></input><output id="o" name="o"/>
                <rule id="r"><inputEntry id="ie"><text></text></inputEntry><outputEntry id="oe"%s><text>%s</text></outputEntry></rule></decisionTable></decision></definitions>""".formatted(inputLanguage, input, outputLanguage, output);
    }

    private static ProcessEngine processes() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("only-feel");
        configuration.setJdbcUrl("jdbc:h2:mem:only-feel;DB_CLOSE_DELAY=-1");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setDmnEngineConfiguration(OnlyFeel.configuration());
        return configuration.buildProcessEngine();
    }

    @AfterAll
    static void close() {
        PROCESSES.close();
    }
}
