package be.medimmigrant.suivi.followup.amu;

import java.time.LocalDate;

/**
 * What the registry or the lawyer says about the procedure.
 *
 * @param hearingOn a hearing that was announced; {@code judged} a judgment that is there; neither = nothing new
 */
public record CheckProcedure(String taskId, LocalDate hearingOn, String rollNumber, boolean judged, String note) {}
