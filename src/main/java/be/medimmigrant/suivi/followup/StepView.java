package be.medimmigrant.suivi.followup;

import java.time.LocalDate;

/**
 * One step as the procedure shows it.
 *
 * @param on the day it was done or dropped, or the day since which it is open
 * @param until the day it is due, or on which the waiting ends; null when nobody knows
 */
public record StepView(String process, String element, StepState state, LocalDate on, LocalDate until) {}
