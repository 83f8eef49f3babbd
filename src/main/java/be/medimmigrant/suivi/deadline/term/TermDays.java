package be.medimmigrant.suivi.deadline.term;

import java.time.LocalDate;

/** The four days of a term; {@code bound} is what {@code safeBy}, the most cautious formula, gave before a working day was sought. */
public record TermDays(LocalDate first, LocalDate raw, LocalDate legal, LocalDate safe, DayFormula safeBy, LocalDate bound) {
}
