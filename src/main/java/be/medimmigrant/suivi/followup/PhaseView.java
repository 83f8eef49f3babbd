package be.medimmigrant.suivi.followup;

import java.time.LocalDate;
import java.util.List;

/** A stretch of the way, with the steps walked in it so far; one still to come has none. */
public record PhaseView(String process, String element, StepState state, LocalDate on, List<StepView> steps) {}
