package be.medimmigrant.suivi.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Asked when a term is drawn: whoever reminds somebody of the terms of a case adds the days on which that will really happen.
 * Fired synchronously; observers change nothing.
 */
public record RemindersAsked(UUID caseId, Map<String, List<LocalDate>> days) {

    public RemindersAsked(UUID caseId) {
        this(caseId, new HashMap<>());
    }

    public void add(Collection<String> ruleCodes, LocalDate day) {
        ruleCodes.forEach(rule -> days.computeIfAbsent(rule, r -> new ArrayList<>()).add(day));
    }

    public List<LocalDate> of(String ruleCode) {
        return days.getOrDefault(ruleCode, List.of()).stream().distinct().sorted().toList();
    }
}
