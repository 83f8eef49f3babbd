package be.medimmigrant.suivi.deadline.term;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules as delivered: {@code codes/deadline_rules.csv} says what the law says, {@code deadline/formulas.csv} composes
 * each rule of formulas (DOMAIN.md §7 «Per rule»), {@code deadline/legal_bases.csv} cites the law in three languages and {@code deadline/readings.csv} holds the readings of disputed points.
 * They fill the editable table; a rule that was changed there no longer follows them.
 */
public final class RuleFiles {

    private static final Map<String, List<NamedCsvRecord>> READINGS = rows("/deadline/readings.csv").stream()
            .collect(Collectors.groupingBy(row -> row.getField("rule")));

    private static final List<RuleText> TEXTS = read();

    private RuleFiles() {
    }

    public static List<RuleText> texts() {
        return TEXTS;
    }

    private static List<RuleText> read() {
        Map<String, NamedCsvRecord> formulas = rows("/deadline/formulas.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("code"), Function.identity()));
        Map<String, LegalBasis> bases = rows("/deadline/legal_bases.csv").stream().collect(Collectors.toMap(
                row -> row.getField("code"), row -> new LegalBasis(row.getField("fr"), row.getField("nl"), row.getField("en"))));
        return rows("/codes/deadline_rules.csv").stream()
                .map(row -> text(row, of(formulas, row), of(bases, row)))
                .toList();
    }

    /** One delivered rule; empty for a code that is no longer delivered. */
    public static Optional<RuleText> delivered(String code) {
        return TEXTS.stream().filter(text -> text.code().equals(code)).findFirst();
    }

    /** The delivered rules as one book, in force at any time. */
    public static RuleBook delivered() {
        return new RuleBook(texts().stream().map(text -> text.rule(UUID.randomUUID(), null, null)).toList());
    }

    static List<Reading> readings(String code, Length length) {
        return READINGS.getOrDefault(code, List.of()).stream()
                .map(row -> new Reading(row.getField("point"), row.getField("reading"),
                        DayFormula.parse(row.getField("first"), length),
                        DayFormula.parse(row.getField("last"), length), EndRule.of(row.getField("end"))))
                .toList();
    }

    private static <T> T of(Map<String, T> byRule, NamedCsvRecord rule) {
        return Objects.requireNonNull(byRule.get(rule.getField("code")), rule::toString);
    }

    private static RuleText text(NamedCsvRecord legal, NamedCsvRecord formulas, LegalBasis basis) {
        return new RuleText(legal.getField("code"), formulas.getField("base"), Integer.parseInt(legal.getField("length")),
                legal.getField("unit"), formulas.getField("modes"), formulas.getField("first"), formulas.getField("last"),
                formulas.getField("end"), formulas.getField("safe"), Boolean.parseBoolean(formulas.getField("ahead")),
                Nature.of(legal.getField("nature")).code(), legal.getField("confidence"), basis);
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
