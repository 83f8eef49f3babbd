package be.medimmigrant.suivi.followup.amu;

import java.time.LocalDate;

/** What is done about a judgment that does not give everything. */
public record DecideOnAppeal(String taskId, AppealDecision decision, LocalDate on, String note) {}
