package be.medimmigrant.suivi.deadline.term;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules as delivered: {@code codes/deadline_rules.csv} says what the law says, {@code deadline/formulas.csv} composes
 * each rule of formulas (DOMAIN.md §7 «Per rule») and {@code deadline/readings.csv} holds the readings of disputed points.
 * They fill the editable table on the first start; afterwards the table rules.
 */
public final class RuleFiles {

    private RuleFiles() {
    }

    public static RuleBook delivered() {
        Map<String, NamedCsvRecord> formulas = rows("/deadline/formulas.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("code"), Function.identity()));
        return new RuleBook(rows("/codes/deadline_rules.csv").stream()
                .map(row -> rule(row, Objects.requireNonNull(formulas.get(row.getField("code")), row.toString())))
                .toList());
    }

    private static DeadlineRule rule(NamedCsvRecord legal, NamedCsvRecord formulas) {
        Length length = new Length(Integer.parseInt(legal.getField("length")), LengthUnit.of(legal.getField("unit")));
        return compose(legal.getField("code"), formulas.getField("base"), length, formulas.getField("modes"),
                formulas.getField("first"), formulas.getField("last"), EndRule.of(formulas.getField("end")),
                formulas.getField("safe"), Nature.of(legal.getField("nature")),
                Confidence.of(legal.getField("confidence")), legal.getField("legal_basis"), null, null);
    }

    /** A rule from the text of its columns; several modes or safe formulas are separated by a vertical bar. */
    public static DeadlineRule compose(String code, String base, Length length, String modes, String first, String last,
            EndRule end, String safe, Nature nature, Confidence confidence, String legalBasis,
            java.time.LocalDate validFrom, java.time.LocalDate validTo) {
        return new DeadlineRule(code, base, length, modes(modes), DayFormula.parse(first, length),
                DayFormula.parse(last, length), end, formulas(safe, length), readings(code, length), nature, confidence,
                legalBasis, validFrom, validTo);
    }

    private static List<DayFormula> formulas(String text, Length length) {
        return Arrays.stream(text.split("\\|")).map(formula -> DayFormula.parse(formula, length)).toList();
    }

    private static Set<TriggerInput.Mode> modes(String text) {
        return EnumSet.copyOf(Arrays.stream(text.split("\\|")).map(TriggerInput.Mode::of)
                .sorted(Comparator.naturalOrder()).toList());
    }

    private static List<Reading> readings(String code, Length length) {
        return rows("/deadline/readings.csv").stream()
                .filter(row -> row.getField("rule").equals(code))
                .map(row -> new Reading(row.getField("point"), row.getField("reading"),
                        DayFormula.parse(row.getField("first"), length),
                        DayFormula.parse(row.getField("last"), length), EndRule.of(row.getField("end"))))
                .toList();
    }

    static List<NamedCsvRecord> rows(String resource) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(
                Objects.requireNonNull(RuleFiles.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
