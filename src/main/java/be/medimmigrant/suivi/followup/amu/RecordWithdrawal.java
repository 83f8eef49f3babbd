package be.medimmigrant.suivi.followup.amu;

import java.time.LocalDate;
import java.util.UUID;

/** The client does not want to go on. */
public record RecordWithdrawal(UUID caseId, LocalDate on, String note) {}
