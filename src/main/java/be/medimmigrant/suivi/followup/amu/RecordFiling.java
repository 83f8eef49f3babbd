package be.medimmigrant.suivi.followup.amu;

import java.time.LocalDate;

/** The application is at the tribunal. */
public record RecordFiling(String taskId, LocalDate on, String court, String rollNumber, FilingProof proof) {}
