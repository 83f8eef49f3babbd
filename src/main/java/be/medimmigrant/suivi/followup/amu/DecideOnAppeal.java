package be.medimmigrant.suivi.followup.amu;

import java.time.LocalDate;

/**
 * What is done about a judgment that does not give everything.
 *
 * @param lawyerAsked a lawyer looked at the court letter; needed for «no appeal» after the last day only
 */
public record DecideOnAppeal(String taskId, AppealDecision decision, LocalDate on, boolean lawyerAsked, String note) {

    public DecideOnAppeal(String taskId, AppealDecision decision, LocalDate on, String note) {
        this(taskId, decision, on, false, note);
    }
}
