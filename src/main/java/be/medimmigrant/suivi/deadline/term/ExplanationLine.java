package be.medimmigrant.suivi.deadline.term;

import java.util.List;

/** One line of the calculation: what is done, how in a sentence or two, and the day it gives. */
public record ExplanationLine(Phrase what, List<Phrase> how, Phrase result) {
}
