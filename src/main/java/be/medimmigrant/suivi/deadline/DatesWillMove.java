package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.deadline.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import be.medimmigrant.suivi.deadline.term.Phrase;

/**
 * Asked before a base date is corrected: whoever derives dates from the terms of a case (timers, due dates of tasks) adds
 * those that will move, so that the preview lists them all. Fired synchronously; observers change nothing.
 */
public record DatesWillMove(UUID caseId, Map<String, Term> after, List<MovedDate> moved) {

    public DatesWillMove(UUID caseId, Map<String, Term> after) {
        this(caseId, after, new ArrayList<>());
    }

    public void add(String ruleCode, Phrase what, LocalDate before, LocalDate afterwards) {
        if (!before.equals(afterwards)) {
            moved.add(new MovedDate(ruleCode, what, before, afterwards));
        }
    }
}
