package be.medimmigrant.suivi.followup.shared;

import java.time.LocalDate;

/**
 * @param means code of the list {@code contact_means}
 * @param summary what was sent and asked
 * @param summaryProceedingsAsked whether the lawyer was asked about summary proceedings (DOMAIN.md §2, step 6)
 */
public record SendFileToLawyer(String taskId, LocalDate on, String means, String summary, boolean summaryProceedingsAsked) {}
