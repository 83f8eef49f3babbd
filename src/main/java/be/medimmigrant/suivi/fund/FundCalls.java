package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.ACCOUNTANT;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The money verbs for callers that know a case or a request, and no task: request, decide, pay, control. Each takes a key: the same
 * key with the same body gives the same answer and acts once, another body under it is refused as {@code fund.keyUsed}. Whatever
 * the services behind refuse is refused here.
 */
@Stateless
@AllowedTo({STAFF, COORDINATOR, ACCOUNTANT})
public class FundCalls {

    @Inject Once once;
    @Inject FundProcess fund;
    @Inject Interventions interventions;
    @Inject FundRequests requests;
    @Inject FundApproval approval;
    @Inject FundPayment payment;

    /** What a key stands for: the verb, what it is about and the whole body. */
    private record Call(String verb, UUID about, Record body) {}

    private record Paid(LocalDate on) {}

    /** @return the id of the request kept for the case */
    @AllowedTo({STAFF, COORDINATOR})
    public String request(UUID caseId, RecordRequest asked, String key) {
        return once.run(key, new Call("request", caseId, asked), () -> requests.record(asked.about(fund.openTask(caseId, "recordRequest"))).toString());
    }

    /** @return as {@link FundApproval#decide} */
    @AllowedTo({STAFF, COORDINATOR})
    public String decide(UUID intervention, DecideIntervention said, String key) {
        return once.run(key, new Call("decide", intervention, said),
                () -> approval.decide(new DecideIntervention(task(intervention, "approveIntervention", "approveException"), said.verdict(), said.amount(), said.reason(), said.motive(), said.conditions(), said.byPhone(), null)));
    }

    /** @return the number of the ledger's row */
    @AllowedTo(ACCOUNTANT)
    public String pay(UUID intervention, LocalDate on, String key) {
        return once.run(key, new Call("pay", intervention, new Paid(on)), () -> payment.pay(new PayInvoice(task(intervention, "payInvoice"), on, null)));
    }

    /** @return right, or reversed when the payment was found wrong */
    public String control(UUID intervention, VerifyPayment said, String key) {
        return once.run(key, new Call("control", intervention, said), () -> payment.verify(new VerifyPayment(task(intervention, "verifyPayment"), said.right(), said.remark(), null)));
    }

    private String task(UUID intervention, String... keys) {
        UUID caseId = interventions.require(intervention).caseId();
        return List.of(keys).stream().flatMap(key -> fund.tasks(caseId, key).stream()).findFirst().orElseThrow(() -> new RuleViolated("task.gone"));
    }
}
