package be.medimmigrant.suivi.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlotTest {

    @Test
    void aLabelThatAnAdministratorTypedCannotEndTheScriptItStandsIn() {
        assertThat(Plot.bars(List.of("</script><b>\"x\""), List.of(3L)))
                .isEqualTo("{\"type\":\"bar\",\"data\":{\"labels\":[\"\\u003c/script>\\u003cb>\\\"x\\\"\"],\"datasets\":[{\"data\":[3]}]}}");
    }
}
