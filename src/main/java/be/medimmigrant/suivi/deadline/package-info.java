/**
 * Legal terms. A term is computed, never typed: from the day something happened (a letter presented, a request, a card
 * that expires) and a dated rule it yields two dates, the <em>legal</em> one and an earlier <em>safe</em> one that holds
 * under the least generous reading of the law. Everything the staff are reminded of follows the safe date.
 *
 * <p>{@code term} holds the arithmetic and knows no container; this package is the door: {@link
 * be.medimmigrant.suivi.deadline.CaseDeadlines} for the terms of a case, {@link be.medimmigrant.suivi.deadline.DeadlineRules}
 * for the rules. The law behind it is told in DOMAIN.md §7.
 */
package be.medimmigrant.suivi.deadline;
