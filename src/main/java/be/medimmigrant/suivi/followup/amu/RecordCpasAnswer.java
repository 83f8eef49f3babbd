package be.medimmigrant.suivi.followup.amu;

import java.time.LocalDate;
import java.util.UUID;

/** The CPAS answered to the mediation; may come at any time. */
public record RecordCpasAnswer(UUID caseId, CpasAnswer answer, LocalDate on, String means, String summary) {}
