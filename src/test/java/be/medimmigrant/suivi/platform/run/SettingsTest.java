package be.medimmigrant.suivi.platform.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.platform.start.Mode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private final Map<String, String> before = new HashMap<>();

    @AfterEach
    void asItWas() {
        before.forEach((property, value) -> {
            if (value == null) System.clearProperty(property);
            else System.setProperty(property, value);
        });
    }

    @Test
    void theDemoIsWhatANewcomerGets() throws CannotStart {
        say("suivi.demo", "");
        say("suivi.demo.year", "");
        assertThat(settings().mode()).isEqualTo(Mode.DEMO);
        assertThat(settings().demoYear()).isTrue();
    }

    @Test
    void productionHasNeitherYearNorPassword() throws CannotStart {
        say("suivi.demo", "false");
        say("suivi.demo.year", "true");
        assertThat(settings().mode()).isEqualTo(Mode.PRODUCTION);
        assertThat(settings().demoYear()).isFalse();
        assertThat(settings().dbPassword()).isNull();
    }

    @Test
    void aWordThatIsNeitherTrueNorFalseIsRefused() {
        for (String property : new String[] {"suivi.demo", "suivi.demo.year"}) {
            say(property, "no");
            assertThatThrownBy(this::settings).isInstanceOf(CannotStart.class).hasMessageContaining("true or false");
            say(property, "");
        }
    }

    private Settings settings() throws CannotStart {
        return Settings.fromSystemProperties(Path.of("/nowhere"));
    }

    private void say(String property, String value) {
        before.putIfAbsent(property, System.getProperty(property));
        System.setProperty(property, value);
    }
}
