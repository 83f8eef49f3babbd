package be.medimmigrant.suivi.followup;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.OpenCase;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Turns a request into a followed case. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class FollowUps {

    @Inject CaseFiles cases;
    @Inject Event<FollowUpOpening> opening;

    /**
     * Opens the case file, owned by the acting person, and starts the process of its type, in one transaction.
     * Refused as {@code followup.notFollowedYet} for a type whose process does not exist yet.
     */
    public UUID open(OpenFollowUp asked) {
        UUID caseId = cases.open(new OpenCase(asked.caseType(), asked.personId(), asked.requestId(), null, null));
        FollowUpOpening told = new FollowUpOpening(caseId, asked);
        opening.fire(told);
        if (!told.isStarted()) throw new RuleViolated("followup.notFollowedYet");
        return caseId;
    }
}
