package be.medimmigrant.suivi.followup.shared;

import java.time.LocalDate;

/** @param name of the lawyer who confirmed; {@code reference} theirs, or the number of the appointment by the bureau */
public record RecordLawyer(String taskId, LawyerAnswer answer, LocalDate on, String name, String reference, NextStepBy nextStepBy) {}
