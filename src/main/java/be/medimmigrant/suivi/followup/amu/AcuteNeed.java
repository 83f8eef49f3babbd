package be.medimmigrant.suivi.followup.amu;

import be.medimmigrant.suivi.followup.amu.domain.AmuFollowUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Care that cannot wait seven days: urgent help is started for it once, however often the need is ticked on the way. */
@ApplicationScoped
class AcuteNeed {

    private static final String HELPED = "urgentHelp";

    @Inject AmuProcess process;

    /** Whether urgent help was started for this need already; one that is over is not this one. */
    boolean isMet(AmuFollowUp followUp, boolean acute) {
        return acute && process.is(followUp.caseId(), HELPED);
    }

    /** What was said of it after the papers were collected: a need that shows only now starts urgent help. */
    void follows(AmuFollowUp followUp, boolean acute) {
        UUID id = followUp.caseId();
        followUp.needAcuteCare(acute);
        process.note(id, Map.of("acuteNeed", acute, HELPED, isMet(followUp, acute)));
        if (acute && !isMet(followUp, true) && process.awaits(id, "acuteNeed")) process.tell(id, "acuteNeed", Map.of());
    }
}
