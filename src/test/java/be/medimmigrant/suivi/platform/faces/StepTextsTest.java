package be.medimmigrant.suivi.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class StepTextsTest {

    @Test
    void a_task_and_any_other_element_are_called_the_same_in_the_inbox_and_in_the_diagram() {
        assertThat(Texts.in(Locale.FRENCH).getString("task.callCpas")).isEqualTo("Appeler le CPAS");
        assertThat(Texts.in(new Locale("nl")).getString("task.callCpas")).isEqualTo("Het OCMW bellen");
        assertThat(Texts.in(Locale.ENGLISH).getString("step.amu-refusal-appeal.Gateway_TriggerKind")).isEqualTo("Which trigger?");
    }
}
