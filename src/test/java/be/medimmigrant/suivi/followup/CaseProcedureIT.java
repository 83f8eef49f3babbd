package be.medimmigrant.suivi.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.medimmigrant.suivi.casefile.SomeCase;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In the server, with the product's own steps beans and history. */
@ExtendWith(ArquillianExtension.class)
class CaseProcedureIT {

    @Inject FollowUps followUps;
    @Inject CaseProcedure procedure;
    @Inject SomeCase some;
    @Inject As as;

    @Test
    void a_case_just_opened_stands_at_its_first_step_with_the_whole_way_ahead() throws Exception {
        UUID caseId = as.staff(() -> followUps.open(new OpenFollowUp(null, "amu_refusal_appeal", some.person())));
        assertThat(as.staff(() -> procedure.phases(caseId))).extracting(PhaseView::element, PhaseView::state).containsExactly(
                tuple("SubProcess_Examination", StepState.NOW), tuple("SubProcess_Remedies", StepState.TO_COME),
                tuple("SubProcess_Execution", StepState.TO_COME), tuple("closeCase", StepState.TO_COME));
        DiagramView diagram = as.staff(() -> procedure.diagrams(caseId)).get(0);
        assertThat(diagram.now()).containsExactly("openFollowUp");
        String picture = new String(as.staff(() -> procedure.picture(diagram.model())).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(picture).contains("BPMNDiagram").doesNotContain(caseId.toString());
    }
}
