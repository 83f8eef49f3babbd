package be.medimmigrant.suivi.followup.amu;

import java.time.LocalDate;

/** After thirty days without a decision. */
public record CallCpas(String taskId, LocalDate on, CallResult result, String summary, boolean acuteNeed) {}
