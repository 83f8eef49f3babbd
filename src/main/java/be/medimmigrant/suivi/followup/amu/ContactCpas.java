package be.medimmigrant.suivi.followup.amu;

import java.time.LocalDate;

/**
 * The mediation begins.
 *
 * @param answer what the CPAS answered on the spot; null = its answer is awaited
 */
public record ContactCpas(String taskId, LocalDate on, String means, boolean hearingRequested, boolean newCertificate,
        boolean accompaniment, CpasAnswer answer, String summary) {}
