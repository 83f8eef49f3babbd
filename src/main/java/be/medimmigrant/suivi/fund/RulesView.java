package be.medimmigrant.suivi.fund;

import java.util.List;

/**
 * What the rules say of a request, as it stands now.
 *
 * @param level what it would take to approve it
 * @param payersToAsk nobody was contacted yet: the verdict supposes that somebody will be
 * @param source the source that would pay, or that was agreed to; null when none fits
 */
public record RulesView(RuleAnswer eligibility, RuleAnswer levelRule, ApprovalLevel level, boolean payersToAsk, SourceOffer source, List<SourceOffer> offers, List<FundCheck> checks) {

    /** The sources that are not proposed. */
    public List<SourceOffer> others() {
        return offers.stream().filter(offer -> source == null || !offer.id().equals(source.id())).toList();
    }
}
