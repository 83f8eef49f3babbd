package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.deadline.term.Phrase;
import java.io.Serializable;
import java.time.LocalDate;

/** A date that moves, or moved, with a corrected base date: what it is, before and after. */
public record MovedDate(String ruleCode, Phrase what, LocalDate before, LocalDate after) implements Serializable {
}
