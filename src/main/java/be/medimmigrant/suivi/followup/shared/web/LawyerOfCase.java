package be.medimmigrant.suivi.followup.shared.web;

import be.medimmigrant.suivi.followup.shared.LawyerTasks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was agreed with a lawyer, for the page of the case. Read once per answer. */
@Named
@RequestScoped
public class LawyerOfCase {

    @Inject LawyerTasks lawyers;
    private final Map<String, Optional<String>> agreed = new HashMap<>();

    /** A code of the texts {@code followup.shared.next.}, or null for somebody whom no referral found. */
    public String nextStepBy(UUID caseId, String lawyer) {
        return agreed.computeIfAbsent(lawyer, name -> lawyers.nextStepBy(caseId, name)).orElse(null);
    }
}
