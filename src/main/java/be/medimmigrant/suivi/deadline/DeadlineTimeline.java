package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.deadline.domain.CaseDeadline;
import be.medimmigrant.suivi.deadline.term.Term;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the timeline of the case what happened to its terms. */
@ApplicationScoped
class DeadlineTimeline {

    void fixed(CaseDeadline deadline) {
    }

    void moved(CaseDeadline before, Term after) {
    }

    void ended(CaseDeadline deadline) {
    }
}
