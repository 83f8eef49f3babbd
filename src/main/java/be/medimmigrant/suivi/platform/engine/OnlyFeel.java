package be.medimmigrant.suivi.platform.engine;

import javax.script.ScriptEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElExpression;

/**
 * Tables of rules speak FEEL and nothing else. An expression of another language (JUEL, a script) would run as the server itself,
 * and tables are uploaded: whoever asks for such a language gets an error instead.
 */
public final class OnlyFeel {

    private OnlyFeel() {}

    public static DefaultDmnEngineConfiguration configuration() {
        var configuration = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setElProvider(OnlyFeel::noExpression);
        configuration.setScriptEngineResolver(OnlyFeel::noScript);
        return configuration;
    }

    private static ElExpression noExpression(String expression) {
        throw new UnsupportedOperationException("no expression language but FEEL");
    }

    private static ScriptEngine noScript(String language) {
        throw new UnsupportedOperationException("no script in a table of rules");
    }
}
