package be.medimmigrant.suivi.fund;

import java.time.LocalDate;

/**
 * What stands beside a decision.
 *
 * @param notByReader text key of why whoever reads it may not decide it, having asked, described, invoiced or approved it; or null
 * @param validUntil until when an agreement given today would hold
 * @param nobodySecond two people must agree, and today nobody but the reader could: a deputy is to be named first
 * @param provisional whoever reads it stands in for the coordinator: it is to be co-signed
 */
public record DecisionView(InterventionView asked, RulesView rules, String notByReader, LocalDate validUntil, boolean provisional, boolean nobodySecond) {}
