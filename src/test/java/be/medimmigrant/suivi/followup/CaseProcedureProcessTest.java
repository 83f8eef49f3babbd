package be.medimmigrant.suivi.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.medimmigrant.suivi.followup.models.ModelEngine;
import be.medimmigrant.suivi.followup.models.Story;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseProcedureProcessTest {

    private final Story story = new Story();
    private final CaseProcedure procedure = new CaseProcedure();

    @BeforeEach
    void onTheModelsEngine() {
        procedure.engine = new ProcedureProcess();
        procedure.engine.history = ModelEngine.ENGINE.getHistoryService();
        procedure.engine.models = ModelEngine.ENGINE.getRepositoryService();
        procedure.engine.tasks = ModelEngine.ENGINE.getTaskService();
        procedure.engine.management = ModelEngine.ENGINE.getManagementService();
        story.begins("amu-refusal-appeal");
    }

    @AfterEach
    void finish() { story.finish(); }

    @Test
    void a_new_case_stands_in_its_first_phase_and_sees_the_others_ahead() {
        assertThat(phases()).extracting(PhaseView::element, PhaseView::state).containsExactly(
                tuple("SubProcess_Examination", StepState.NOW), tuple("SubProcess_Remedies", StepState.TO_COME),
                tuple("SubProcess_Execution", StepState.TO_COME), tuple("closeCase", StepState.TO_COME));
        assertThat(phases().get(0).steps()).extracting(StepView::element, StepView::state, StepView::until)
                .containsExactly(tuple("openFollowUp", StepState.NOW, Story.FIRST_DAY.plusDays(90)));
    }

    @Test
    void steps_of_called_processes_stand_in_the_phase_they_were_called_from() {
        story.doesAll("openFollowUp", "explainSecrecy", "recordConsent");
        assertThat(phases().get(0).steps()).extracting(StepView::process, StepView::element).containsSequence(
                tuple("amu-refusal-appeal", "openFollowUp"), tuple("consent", "explainSecrecy"), tuple("consent", "recordConsent"),
                tuple("amu-refusal-appeal", "collectRefusalDecision"));
    }

    @Test
    void what_is_waited_for_says_until_when_and_what_was_overtaken_says_so() {
        contested();
        story.does("contactCpas");
        assertThat(phases().get(1).steps()).extracting(StepView::element, StepView::state, StepView::until)
                .contains(tuple("Gateway_CpasAnswer", StepState.WAITING, Story.FIRST_DAY.plusDays(14)));
        story.hears("cpasRevised", "outcome", "amu_revised_by_cpas");
        assertThat(phases().get(1).steps()).extracting(StepView::element, StepView::state)
                .contains(tuple("chooseLawyer", StepState.DROPPED), tuple("Event_CpasRevised", StepState.DONE));
        assertThat(phases().get(2)).extracting(PhaseView::element, PhaseView::state).containsExactly("SubProcess_Execution", StepState.NOW);
    }

    @Test
    void help_in_parallel_stands_beside_the_phases() {
        story.doesAll("openFollowUp", "explainSecrecy", "recordConsent");
        story.does("collectRefusalDecision", "trigger", "refusal", "acuteNeed", true);
        assertThat(phases()).extracting(PhaseView::element).containsExactly("SubProcess_Examination", "SubProcess_UrgentHelp",
                "SubProcess_Remedies", "SubProcess_Execution", "closeCase");
    }

    @Test
    void the_picture_marks_where_the_case_stands_and_what_encloses_it() {
        contested();
        DiagramView appeal = procedure.diagrams(story.caseId()).get(0);
        assertThat(appeal.process()).isEqualTo("amu-refusal-appeal");
        assertThat(appeal.now()).containsExactlyInAnyOrder("contactCpas", "referToLawyer");
        assertThat(appeal.open()).containsExactlyInAnyOrder("SubProcess_Case", "SubProcess_FollowUp", "SubProcess_Remedies", "SubProcess_Mediation", "SubProcess_Filing");
        assertThat(appeal.done()).contains("openFollowUp", "consent", "SubProcess_Examination").doesNotContain("SubProcess_Remedies");
        assertThat(procedure.diagrams(story.caseId())).extracting(DiagramView::process, DiagramView::over)
                .contains(tuple("consent", true), tuple("lawyer-referral", false));
        assertThat(procedure.picture(appeal.model())).isPresent();
        assertThat(procedure.picture("nothing:1:1")).isEmpty();
    }

    private void contested() {
        story.doesAll("openFollowUp", "explainSecrecy", "recordConsent");
        story.does("collectRefusalDecision", "trigger", "refusal");
        story.does("analyseGround");
    }

    private List<PhaseView> phases() { return procedure.phases(story.caseId()); }
}
