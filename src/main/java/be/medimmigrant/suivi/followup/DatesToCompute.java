package be.medimmigrant.suivi.followup;

import java.util.UUID;

/**
 * The step {@code computeDates} of any case: fired by {@code followUpSteps.computeDates(caseId, event)}; the room of the case's
 * type observes it and fixes the terms that begin with what was recorded.
 *
 * @param event {@code refusal} (what was collected) or {@code judgment}
 */
public record DatesToCompute(UUID caseId, String event) {}
