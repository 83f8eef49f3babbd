package be.medimmigrant.suivi.fund;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands beside a decision.
 *
 * @param askedByReader whoever reads it asked for it: somebody else must decide
 * @param validUntil until when an agreement given today would hold
 */
public record DecisionView(InterventionView asked, RuleAnswer eligibility, RuleAnswer levelRule, ApprovalLevel level, List<SourceOffer> offers, List<FundCheck> checks,
        boolean askedByReader, LocalDate validUntil) {

    public SourceOffer offer() {
        return offers.stream().filter(SourceOffer::fits).findFirst().orElse(null);
    }
}
