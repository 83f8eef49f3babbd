package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.ACCOUNTANT;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A transfer the bank returned: its row is reversed, and the invoice is to be paid again, whatever came after the payment. */
@Stateless
@AllowedTo({STAFF, COORDINATOR, ACCOUNTANT})
public class FundReturns {

    @PersistenceContext EntityManager em;
    @Inject FundWork work;
    @Inject FundProcess fund;
    @Inject FourEyes fourEyes;
    @Inject FundAlerts alerts;
    @Inject Once once;
    @Inject Interventions interventions;
    @Inject Ledger ledger;

    /** @param reason as the bank says it; {@code key} of the form: the same key again changes nothing */
    public record PaymentReturned(UUID caseId, String reason, String key) {}

    /**
     * Refuses without a reason ({@code fund.refused.motive}), to whoever paid or made the payment file, what is not paid
     * ({@code fund.refused.notPaid}; also while a later request of the case runs), and what stands in a claim ({@code fund.refused.claimed}:
     * the claim comes first).
     *
     * @return the number of the ledger's row
     */
    public String cameBack(PaymentReturned said) {
        return once.run(said.key(), said, () -> cameBackNow(said));
    }

    private String cameBackNow(PaymentReturned said) {
        if (said.reason() == null || said.reason().isBlank()) throw new RuleViolated("fund.refused.motive");
        Optional<FundWork.Held> controlling = fund.tasks(said.caseId(), "verifyPayment").stream().findFirst().map(task -> work.hold(task, "verifyPayment")); // the task first, as its control does
        Intervention of = interventions.hold(interventions.latest(said.caseId()).id());
        Set<UUID> filedBy = interventions.filedBy(of.id());
        fourEyes.hold(of, "reverse", () -> {
            of.mayControl(work.me(), filedBy);
            return null;
        });
        if (interventions.isClaimed(of.id())) throw new RuleViolated("fund.refused.claimed");
        Long entry = of.paidEntry();
        long reversal = ledger.reverse(entry, "reverse/" + entry);
        of.cameBack(work.me(), filedBy); // in this order: the database undoes a payment by its reversal only
        em.flush();
        alerts.look(of.sourceId());
        work.tell(of, TimelineKind.DECISION, "cameBack", said.reason(), String.valueOf(entry), String.valueOf(reversal));
        if (controlling.isPresent()) work.complete(controlling.get(), Map.of("fundDecision", "wrong"));
        else fund.payAgain(of.caseId());
        return String.valueOf(reversal);
    }

    /** The latest request of the case is paid, and stands in no claim. */
    public boolean mayComeBack(UUID caseId) {
        return interventions.ofCase(caseId).filter(of -> of.paidOn() != null && !interventions.isClaimed(of.id())).isPresent();
    }
}
