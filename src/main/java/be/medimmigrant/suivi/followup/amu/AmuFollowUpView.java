package be.medimmigrant.suivi.followup.amu;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** All that is known of the follow-up, as its pages show it; what is not known yet is null. */
public record AmuFollowUpView(UUID caseId, TriggerKind trigger, String cpas, LocalDate requestedOn, LocalDate acknowledgedOn, String ground,
        boolean acuteNeed, LocalDate decidedOn, NotificationMode mode, LocalDate posted, LocalDate presented, LocalDate received,
        Map<Mention, Boolean> mentions, Set<String> evidence, LocalDate contactedOn, CpasAnswer answer, LocalDate answeredOn,
        LocalDate filedOn, String court, String rollNumber, LocalDate hearingOn, JudgmentKind judgment, LocalDate judgedOn,
        LocalDate unreachableSince, String outcome) implements Serializable {

    /** A decision on paper is there, or was. */
    public boolean decided() {
        return mode != null;
    }
}
