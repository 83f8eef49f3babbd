package be.medimmigrant.suivi.deadline;

import java.time.Instant;
import java.util.UUID;

/** An alert of the watchdog. About a deadline ({@code ruleCode}) or about a job ({@code processKey}, {@code step}). */
public record AlertView(UUID id, String kind, UUID caseId, String caseNumber, String alias, String ruleCode,
        String processKey, String step, Instant foundAt) {

    public boolean isAboutJob() {
        return kind.startsWith("job_");
    }
}
