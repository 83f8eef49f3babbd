package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Runs an act that needs four eyes; a refusal is remembered before it goes on. */
@ApplicationScoped
class FourEyes {

    @Inject FundRefusals refusals;

    <T> T hold(Intervention of, String tried, Supplier<T> act) {
        try {
            return act.get();
        } catch (RuleViolated refusal) {
            if (refusal.key().startsWith("fund.refused.fourEyes")) refusals.remember(of.id(), refusal, tried);
            throw refusal;
        }
    }
}
