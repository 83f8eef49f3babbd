package be.medimmigrant.suivi.platform.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LauncherTest {

    @Test
    void aPortOfTheSystemIsNotCalledBusy() {
        assertThat(Launcher.whyNot(80, false)).contains("only root").doesNotContain("in use");
        assertThat(Launcher.whyNot(80, true)).contains("in use");
        assertThat(Launcher.whyNot(8080, false)).contains("in use", "8090");
    }
}
