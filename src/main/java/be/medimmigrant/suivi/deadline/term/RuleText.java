package be.medimmigrant.suivi.deadline.term;

import be.medimmigrant.suivi.deadline.term.TriggerInput.Mode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A rule as its columns hold it: text, editable. Several modes or safe formulas are separated by a vertical bar. */
@Embeddable
public record RuleText(String code, String base, int length, String unit, String modes,
        @Column(name = "first_day") String first, @Column(name = "last_day") String last,
        @Column(name = "end_rule") String end, @Column(name = "safe_day") String safe, boolean ahead, String nature,
        String confidence, LegalBasis legalBasis) implements Serializable {

    /** The rule these columns compose; throws IllegalArgumentException when a formula or a word is not understood. */
    public DeadlineRule rule(UUID id, LocalDate validFrom, LocalDate validTo) {
        Length span = new Length(length, LengthUnit.of(unit));
        return new DeadlineRule(id, code, base, span, modeSet(), DayFormula.parse(first, span),
                DayFormula.parse(last, span), EndRule.of(end), formulas(safe, span), RuleFiles.readings(code, span),
                ahead, Nature.of(nature), Confidence.of(confidence), legalBasis, validFrom, validTo);
    }

    /** The same for the same words. A column more makes every rule another one: its migration empties {@code deadline_rule.delivered}. */
    public UUID fingerprint() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8));
    }

    private Set<Mode> modeSet() {
        return EnumSet.copyOf(Arrays.stream(modes.split("\\|")).map(Mode::of).toList());
    }

    private static List<DayFormula> formulas(String text, Length length) {
        return Arrays.stream(text.split("\\|")).map(formula -> DayFormula.parse(formula, length)).toList();
    }
}
