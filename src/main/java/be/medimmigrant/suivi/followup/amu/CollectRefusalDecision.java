package be.medimmigrant.suivi.followup.amu;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What the papers say. With a decision: when it was taken and how it reached the client (the days the mode does not know are
 * ignored). With a silence: only the request. With a grant: the day of it, in {@code decidedOn}.
 *
 * @param mentions what was found in the notification; a mention without a value was not looked at
 * @param evidence codes of {@code document_types} that the file holds
 */
public record CollectRefusalDecision(String taskId, TriggerKind trigger, String cpas, LocalDate requestedOn, LocalDate acknowledgedOn,
        LocalDate decidedOn, NotificationMode mode, LocalDate posted, LocalDate presented, LocalDate received, String ground,
        Map<Mention, Boolean> mentions, Set<String> evidence, boolean acuteNeed) {}
