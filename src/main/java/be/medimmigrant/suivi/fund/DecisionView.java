package be.medimmigrant.suivi.fund;

import java.time.LocalDate;

/**
 * What stands beside a decision.
 *
 * @param askedByReader whoever reads it asked for it: somebody else must decide
 * @param validUntil until when an agreement given today would hold
 */
public record DecisionView(InterventionView asked, RulesView rules, boolean askedByReader, LocalDate validUntil) {}
