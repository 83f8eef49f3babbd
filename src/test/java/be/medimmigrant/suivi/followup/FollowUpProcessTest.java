package be.medimmigrant.suivi.followup;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.followup.models.ModelEngine;
import be.medimmigrant.suivi.followup.models.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowUpProcessTest {

    private final Story story = new Story();

    @AfterEach
    void finish() { story.finish(); }

    @Test
    void a_task_knows_the_ways_of_the_model_it_belongs_to() {
        FollowUpProcess process = new FollowUpProcess();
        process.engine = ModelEngine.ENGINE.getTaskService();
        process.models = ModelEngine.ENGINE.getRepositoryService();
        story.begins("lawyer-referral");
        String task = process.engine.createTaskQuery().taskDefinitionKey("chooseLawyer").singleResult().getId();
        assertThat(process.knows(task, "Flow_NoLawyerChosen")).isTrue();
        assertThat(process.knows(task, "Flow_OfAnotherEdition")).isFalse();
    }
}
