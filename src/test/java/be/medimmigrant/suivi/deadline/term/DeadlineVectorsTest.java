package be.medimmigrant.suivi.deadline.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of the examples, of our own further vectors (worked out by hand and by an independent calculation), and of any
 * file of the same format named by {@code -Dsuivi.deadline.vectors=FILE}.
 */
class DeadlineVectorsTest {

    private static final DeadlineCalculator CALCULATOR =
            new DeadlineCalculator(new BelgianCalendar(), RuleFiles.delivered());

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void aVectorGivesItsFourDays(Vector vector) {
        Term term = CALCULATOR.compute(vector.rule(), new VectorInput(vector.input()).parse());
        assertEquals(vector.days(), String.join(" ", term.firstDay().toString(), term.rawLastDay().toString(),
                term.legalLastDay().toString(), term.safeLastDay().toString()), vector::why);
    }

    @Test
    void everyDeliveredRuleHasAVector() {
        Set<String> shown = vectors().map(Vector::rule).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(RuleFiles.delivered().codes());
        missing.removeAll(shown);
        assertEquals(Set.of(), missing);
    }

    static Stream<Vector> vectors() {
        Stream<Vector> own = Stream.of("/codes/deadline_examples.csv", "/deadline/more_vectors.csv")
                .flatMap(resource -> RuleFiles.rows(resource).stream()).map(Vector::of);
        String further = System.getProperty("suivi.deadline.vectors", "");
        return further.isBlank() ? own : Stream.concat(own, file(Path.of(further)));
    }

    private static Stream<Vector> file(Path path) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(path)) {
            return csv.stream().map(Vector::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Vector(String code, String rule, String input, String days, String why) {

        static Vector of(NamedCsvRecord row) {
            String days = Stream.of("first_day_counted", "raw_last_day", "legal_last_day", "safe_last_day")
                    .map(row::getField).collect(Collectors.joining(" "));
            return new Vector(row.getField("code"), row.getField("rule"), row.getField("input"), days,
                    row.findField("why").orElse(""));
        }

        @Override
        public String toString() {
            return code + " " + rule + ": " + input;
        }
    }
}
