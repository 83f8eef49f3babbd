package be.medimmigrant.suivi.followup.amu;

import java.time.LocalDate;
import java.util.UUID;

/** The tribunal announced a hearing, or moved it. */
public record FixHearing(UUID caseId, LocalDate on, String rollNumber) {}
