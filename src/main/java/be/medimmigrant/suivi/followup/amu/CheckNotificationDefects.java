package be.medimmigrant.suivi.followup.amu;

import java.time.LocalDate;
import java.util.Map;

/** The legal day passed: was the notification complete, and what now? The filing only with {@code FILED}. */
public record CheckNotificationDefects(String taskId, Map<Mention, Boolean> mentions, boolean lawyerAsked,
        DefectConclusion conclusion, LocalDate filedOn, String court, String rollNumber, FilingProof proof, String note) {}
