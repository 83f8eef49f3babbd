package be.medimmigrant.suivi.followup.amu.domain;

import be.medimmigrant.suivi.followup.amu.AmuFollowUpView;
import java.util.Optional;
import java.util.function.Function;

/** Draws the view of a follow-up. */
public final class AmuViews {

    private AmuViews() {}

    public static AmuFollowUpView of(AmuFollowUp f) {
        Optional<CpasRequest> request = Optional.ofNullable(f.request());
        Optional<Notification> notified = f.notification();
        Optional<Filing> filing = f.filing();
        return new AmuFollowUpView(f.caseId(), f.trigger(), of(request, CpasRequest::cpas), of(request, CpasRequest::requestedOn),
                of(request, CpasRequest::acknowledgedOn), f.ground().orElse(null), f.acuteNeed(), f.decidedOn(),
                of(notified, Notification::mode), of(notified, Notification::posted), of(notified, Notification::presented),
                of(notified, Notification::received), f.mentions(), f.evidence(), of(f.mediation(), Mediation::contactedOn),
                of(f.mediation(), Mediation::answer), of(f.mediation(), Mediation::answeredOn), of(filing, Filing::on), of(filing, Filing::court),
                of(filing, Filing::rollNumber), f.hearingOn(), of(f.judgment(), Judgment::kind), of(f.judgment(), Judgment::on),
                f.unreachableSince(), f.outcome().orElse(null));
    }

    private static <V, T> T of(Optional<V> value, Function<V, T> part) {
        return value.map(part).orElse(null);
    }
}
