package be.medimmigrant.suivi.followup.amu;

import java.time.LocalDate;

/** What the client came with. */
public record OpenFollowUp(String taskId, TriggerKind trigger, String cpas, LocalDate requestedOn, LocalDate acknowledgedOn,
        String ground, boolean acuteNeed) {}
