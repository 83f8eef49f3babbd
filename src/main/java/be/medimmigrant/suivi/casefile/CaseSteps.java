package be.medimmigrant.suivi.casefile;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.domain.CaseStepQueries;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Where a case stands: what is to be done in it, and whom it waits for. Read from the copy that is written with each step. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class CaseSteps {

    @Inject CaseStepQueries queries;
    @Inject Acting acting;
    @Inject Clock clock;

    /** Open tasks: those of the acting person first, then by day; those that rest at the end. */
    public List<CaseTaskView> tasks(UUID caseId) {
        return queries.tasks(caseId, acting.id(), clock.instant());
    }

    /** Longest first. */
    public List<CaseWaitView> waits(UUID caseId) {
        return queries.waits(caseId, clock.instant());
    }
}
