package be.medimmigrant.suivi.followup.amu;

import java.time.LocalDate;

/** A request made by word of mouth is put on paper, so that its day can be proven. */
public record ConfirmRequestInWriting(String taskId, LocalDate on, String means, String summary, boolean acuteNeed) {}
