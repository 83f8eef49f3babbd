package be.medimmigrant.suivi.followup.models;

import org.junit.jupiter.api.BeforeEach;

/** Stories that begin when a refusal is to be contested: both tracks are open. */
abstract class AmuRemedies extends StoryTest {

    @BeforeEach
    void contested() {
        story.begins("amu-refusal-appeal");
        story.doesAll("openFollowUp", "explainSecrecy", "recordConsent");
        story.does("collectRefusalDecision", "trigger", "refusal");
        story.does("analyseGround");
    }

    /** The same beginning, in another world. */
    protected void again(Runnable otherwise) {
        story.hears("clientWithdrew", "outcome", "client_withdrew");
        story.does("recordClosure");
        otherwise.run();
        contested();
    }

    protected void lawyerConfirms() {
        story.doesAll("chooseLawyer", "sendFileToLawyer");
        story.does("recordLawyer", "lawyer", "confirmed");
    }

    protected void filed() {
        lawyerConfirms();
        story.does("confirmFiling", "filing", "filed");
        story.does("recordFiling");
    }

    protected void judged(String judgment) {
        story.hears("judgmentReceived");
        story.does("recordJudgment", "judgment", judgment, "outcome", "amu_judgment_" + judgment);
    }
}
