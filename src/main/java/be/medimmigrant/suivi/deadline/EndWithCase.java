package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.casefile.CaseClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** In a closed case no term runs any more. */
@ApplicationScoped
public class EndWithCase {

    @Inject CaseDeadlines deadlines;

    void onClosed(@Observes CaseClosed closed) {
        deadlines.cancelAll(closed.caseId());
    }
}
