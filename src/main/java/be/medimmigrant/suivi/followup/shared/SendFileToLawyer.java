package be.medimmigrant.suivi.followup.shared;

import java.time.LocalDate;

/**
 * @param means code of the list {@code contact_means}
 * @param summary what was sent and asked
 */
public record SendFileToLawyer(String taskId, LocalDate on, String means, String summary) {}
