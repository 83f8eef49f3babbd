package be.medimmigrant.suivi.followup.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInfo;

/** Walks all models; when all parts have run, every sequence flow of every model (so every timer) has been taken. */
class EveryFlowProcessTest {

    private static final Set<String> RAN = new HashSet<>();

    @Nested class Examining extends AmuExamination {}

    @Nested class Mediating extends AmuMediation {}

    @Nested class Filing extends AmuFiling {}

    @Nested class Judging extends AmuProceedings {}

    @Nested class Closing extends AmuClosing {}

    @Nested class LosingTheClient extends AmuLostClient {}

    @Nested class Sharing extends SharedProcesses {}

    @Nested class Funding extends MedicalFund {}

    @AfterEach
    void note(TestInfo test) { RAN.add(test.getTestClass().orElseThrow().getSimpleName()); }

    @AfterAll
    static void every_sequence_flow_and_timer_of_every_model_has_been_taken() {
        Set<String> parts = new HashSet<>(List.of(EveryFlowProcessTest.class.getDeclaredClasses()).stream().map(Class::getSimpleName).toList());
        if (!RAN.equals(parts)) return; // somebody runs one part only
        assertThat(ModelEngine.FLOWS.drawn()).hasSizeGreaterThan(150);
        assertThat(ModelEngine.FLOWS.neverTaken()).isEmpty();
    }
}
