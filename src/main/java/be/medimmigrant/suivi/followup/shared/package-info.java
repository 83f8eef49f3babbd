/**
 * What every kind of follow-up does the same way (DOMAIN.md §1): consent and mandates, referral to a lawyer, accompaniment,
 * closure. One command per user task, one service per process; {@code FollowUpSteps} answers what their models ask.
 */
package be.medimmigrant.suivi.followup.shared;
