package be.medimmigrant.suivi.followup.shared;

import java.time.LocalDate;

/** No file goes to a lawyer: on that day the client said that they file without one. */
public record FileWithoutLawyer(String taskId, LocalDate on) {}
