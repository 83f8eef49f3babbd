package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.deadline.term.TriggerInput;
import java.util.UUID;

/**
 * Fired in the transaction in which somebody corrected the day terms start from, before the terms move: whoever keeps that
 * day, too (the notification of a refusal, the request), corrects it.
 */
public record BaseDateCorrected(UUID caseId, String base, TriggerInput input) {
}
