package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.deadline.term.TriggerInput;
import java.util.UUID;

/**
 * The day a term of a case starts from was wrong. The rule names one of the open terms; every open term of the case that
 * starts from the same fact (its base: the request, the notification…) moves with it.
 *
 * @param recorded the base date that its corrector saw and found wrong
 */
public record CorrectBaseDate(UUID caseId, String ruleCode, TriggerInput recorded, TriggerInput input) {
}
