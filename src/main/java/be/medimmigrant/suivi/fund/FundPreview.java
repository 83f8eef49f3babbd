package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.fund.domain.Need;
import be.medimmigrant.suivi.fund.domain.Provider;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the rules say before anybody asks for approval, from what is known so far; nothing of it is kept. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class FundPreview {

    @Inject FundEligibility eligibility;
    @Inject FundChecks checks;
    @Inject FundWork work;
    @Inject Interventions interventions;
    @Inject CaseFiles cases;

    /** Of a request being typed; empty as long as reason, kind, amount or day is missing. */
    public Optional<RulesView> typed(UUID caseId, RecordRequest typed) {
        return Need.sketch(typed).map(need -> {
            Optional<Provider> provider = interventions.known(typed.provider());
            Intervention sketch = Intervention.sketch(interventions.running(caseId), caseId, cases.header(caseId).personId(), need, provider.map(Provider::id).orElse(null), work.today());
            return view(sketch, typed.provider() == null ? null : typed.provider().name());
        });
    }

    /** Of what was asked in the case. Refuses {@code fund.unknown}. */
    public RulesView of(UUID caseId) {
        return view(interventions.latest(caseId), null);
    }

    private RulesView view(Intervention of, String provider) {
        boolean asked = eligibility.payersAsked(of);
        RuleAnswer answer = eligibility.eligibility(of, true);
        RuleAnswer rule = eligibility.level(of);
        List<SourceOffer> offers = eligibility.offers(of);
        SourceOffer source = offers.stream().filter(offer -> of.sourceId() == null ? offer.fits() : offer.id().equals(of.sourceId())).findFirst().orElse(null);
        return new RulesView(answer, rule, ApprovalLevel.of(rule, answer).orAbove(eligibility.keptLevel(of)), !asked, source, offers, checks.of(of, provider, source));
    }
}
