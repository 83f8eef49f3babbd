package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.fund.domain.Provider;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;

/** The account of whoever is paid: another than the one agreed to is paid on once a second person has confirmed it. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class FundAccounts {

    @Inject FundWork work;
    @Inject FourEyes fourEyes;
    @Inject Once once;
    @Inject Interventions interventions;

    /**
     * Refuses as {@link Intervention#confirmAccount} says, without saying how it was verified ({@code fund.refused.motive}), and an account
     * that was changed meanwhile ({@code fund.refused.accountMoved}).
     */
    public void confirm(ConfirmAccount said) {
        once.run(said.key(), said, () -> confirmNow(said));
    }

    private String confirmNow(ConfirmAccount said) {
        if (said.how() == null || said.how().isBlank()) throw new RuleViolated("fund.refused.motive");
        Intervention of = interventions.hold(interventions.latest(said.caseId()).id());
        String iban = account(of);
        if (!Objects.equals(iban, said.iban())) throw new RuleViolated("fund.refused.accountMoved");
        fourEyes.hold(of, "confirmAccount", () -> {
            of.confirmAccount(iban, interventions.accountSetBy(of.id()), work.me(), work.today());
            return null;
        });
        work.tell(of, TimelineKind.DECISION, "accountConfirmed", said.how(), iban);
        return iban;
    }

    /** The invoice of the case waits for its payment on an account that nobody else has looked at. */
    public boolean awaitsConfirmation(UUID caseId) {
        return interventions.running(caseId).filter(of -> of.isPayable() && of.isUnconfirmed(account(of))).isPresent();
    }

    /** The account known when it was agreed, or null. */
    public String agreed(UUID caseId) {
        return interventions.latest(caseId).agreedIban();
    }

    private String account(Intervention of) {
        return interventions.provider(of.providerId()).map(Provider::iban).orElse(null);
    }
}
