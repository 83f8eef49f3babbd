package be.medimmigrant.suivi.deadline.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of the examples, of our own further vectors (worked out by hand and by an independent calculation), and of any
 * file of the same format named by {@code -Dsuivi.deadline.vectors=FILE} ({@link VectorFile}, {@link VectorInput} say what is
 * understood).
 */
class DeadlineVectorsTest {

    private static final BelgianCalendar CALENDAR = new BelgianCalendar();
    private static final DeadlineCalculator CALCULATOR = new DeadlineCalculator(CALENDAR, RuleFiles.delivered());

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void aVectorGivesItsDays(Vector vector) {
        assertEquals(Map.of(), differences(vector), vector::why);
    }

    @Test
    void everyDeliveredRuleHasAVector() {
        Set<String> shown = own().map(Vector::rule).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(RuleFiles.delivered().codes());
        missing.removeAll(shown);
        assertEquals(Set.of(), missing);
    }

    @Test
    void ourOwnVectorsGiveAllFourDays() {
        assertEquals(List.of(), own().filter(vector -> vector.days().size() < Vector.DAYS.size()).toList());
    }

    static Map<String, String> differences(Vector vector) {
        DeadlineRule rule = CALCULATOR.rules().versions().stream().filter(known -> known.code().equals(vector.rule())).findFirst()
                .orElseThrow(() -> new AssertionError("there is no rule «" + vector.rule() + "»"));
        return vector.differences(CALCULATOR.compute(rule, new VectorInput(vector.input()).read(rule, CALENDAR)));
    }

    static Stream<Vector> vectors() {
        String further = System.getProperty("suivi.deadline.vectors", "");
        return further.isBlank() ? own() : Stream.concat(own(), VectorFile.read(Path.of(further)).stream());
    }

    private static Stream<Vector> own() {
        return Stream.of("/codes/deadline_examples.csv", "/deadline/more_vectors.csv").map(VectorFile::resource).flatMap(List::stream);
    }
}
