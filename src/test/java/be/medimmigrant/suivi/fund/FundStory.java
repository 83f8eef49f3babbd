package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.casefile.SomeCase;
import be.medimmigrant.suivi.followup.FollowUps;
import be.medimmigrant.suivi.followup.OpenFollowUp;
import be.medimmigrant.suivi.followup.shared.ClosureTasks;
import be.medimmigrant.suivi.followup.shared.RecordClosure;
import be.medimmigrant.suivi.fund.DecideIntervention.Verdict;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestJobs;
import be.medimmigrant.suivi.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** A request to the fund, told step by step through the services. */
@ApplicationScoped
public class FundStory {

    @Inject FundRequests requests;
    @Inject FundApproval approval;
    @Inject FundPayment payment;
    @Inject FollowUps followUps;
    @Inject ClosureTasks closure;
    @Inject SomeCase some;
    @Inject FundTestSources sources;
    @Inject TaskService tasks;
    @Inject RuntimeService runtime;
    @Inject HistoryService history;
    @Inject ManagementService management;
    @Inject TestJobs jobs;
    @Inject Clock clock;
    @Inject As as;

    public UUID opened(String who) {
        sources.openOfThisYear();
        UUID person = some.person();
        return as.person(who, () -> followUps.open(new OpenFollowUp(null, "medical_fund", person)));
    }

    public UUID openedFor(UUID person) {
        sources.openOfThisYear();
        return as.person("noor", () -> followUps.open(new OpenFollowUp(null, "medical_fund", person)));
    }

    void ask(UUID caseId, Asking asking) {
        as.person("noor", () -> requests.record(asking.in(task(caseId, "recordRequest"))));
    }

    public UUID asked(String who, String amount) {
        UUID caseId = opened(who);
        record(caseId, who, amount, "reason_amu_pending", false);
        return caseId;
    }

    public UUID comfort(String amount) {
        UUID caseId = opened("noor");
        record(caseId, "noor", amount, "reason_amu_pending", true);
        return caseId;
    }

    public void record(UUID caseId, String who, String amount, String reason, boolean comfort) {
        as.person(who, () -> requests.record(request(task(caseId, "recordRequest"), amount, reason, "expense_pharmacy", today(), comfort)));
    }

    static RecordRequest request(String task, String amount, String reason, String type, LocalDate on, boolean comfort) {
        return new RecordRequest(task, reason, type, null, "Antibiotique, ordonnance du médecin", new RecordRequest.Payee("Pharmacie du Parc (exemple)", "BE68 5390 0754 7034"), Money.of(amount), on, false,
                new RecordRequest.Evidence(true, false, comfort, true), on, null, null);
    }

    private static Payer asked(PayersAnswer answer) {
        return switch (answer) {
            case FEDASIL -> Payer.FEDASIL;
            case OTHER_PAYER -> Payer.MUTUAL_FUND;
            default -> Payer.CPAS;
        };
    }

    public void payers(UUID caseId, PayersAnswer answer) {
        as.staff(() -> requests.checkPayers(new CheckThirdPartyPayers(task(caseId, "checkThirdPartyPayers"), answer, AskedPayer.byUs(asked(answer), null), "CPAS appelé : pas de décision avant lundi")));
    }

    public String decide(UUID caseId, String who, Verdict verdict, String amount, String motive) {
        String task = tasks.createTaskQuery().processVariableValueEquals("caseId", caseId.toString()).taskDefinitionKeyIn("approveIntervention", "approveException").singleResult().getId();
        return as.person(who, () -> approval.decide(new DecideIntervention(task, verdict, amount == null ? null : Money.of(amount), null, motive, null, null)));
    }

    /** Approved by the coordinator as asked. */
    public UUID approved(String who, String amount) {
        UUID caseId = asked(who, amount);
        payers(caseId, PayersAnswer.NOBODY);
        decide(caseId, "samir", Verdict.APPROVE, amount, null);
        return caseId;
    }

    /** The pharmacy was told, and sends its invoice. */
    public void invoice(UUID caseId, String amount) {
        as.staff(() -> payment.informPharmacy(new InformPharmacy(task(caseId, "informPharmacy"), new RecordRequest.Payee("Pharmacie du Parc (exemple)", null), today())));
        as.staff(() -> payment.recordInvoice(new RecordInvoice(task(caseId, "recordInvoice"), "FA-" + caseId.toString().substring(0, 8), today(), Money.of(amount), null, null, true)));
    }

    public void pay(UUID caseId) {
        as.person("compta", () -> payment.pay(new PayInvoice(task(caseId, "payInvoice"), today(), null)));
    }

    public void verify(UUID caseId, String who) {
        as.person(who, () -> payment.verify(new VerifyPayment(task(caseId, "verifyPayment"), true, null, null)));
    }

    public void close(UUID caseId, String outcome) {
        as.staff(() -> closure.record(new RecordClosure(task(caseId, "recordClosure"), outcome, today(), "Demande réglée", Set.of())));
    }

    public InterventionView asked(UUID caseId) {
        return as.staff(() -> requests.ofCase(caseId)).orElseThrow();
    }

    public String task(UUID caseId, String key) {
        return tasks.createTaskQuery().processVariableValueEquals("caseId", caseId.toString()).taskDefinitionKey(key).singleResult().getId();
    }

    /** Keys of the open tasks. */
    public List<String> steps(UUID caseId) {
        return tasks.createTaskQuery().processVariableValueEquals("caseId", caseId.toString()).list().stream().map(Task::getTaskDefinitionKey).toList();
    }

    public String instance(UUID caseId) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).processDefinitionKey("medical-fund").singleResult().getId();
    }

    /** From the asking to the control, all on one day. */
    public UUID paid(UUID person, String reason, String type, String amount, String partner) {
        UUID caseId = openedFor(person);
        RecordRequest asked = request(task(caseId, "recordRequest"), amount, reason, type, today(), false);
        as.staff(() -> requests.record(new RecordRequest(asked.taskId(), reason, type, partner, asked.what(), asked.provider(), asked.estimate(), asked.expenseOn(), false, asked.evidence(),
                asked.amuAdviceOn(), null, null)));
        payers(caseId, PayersAnswer.NOBODY);
        decide(caseId, "samir", Verdict.APPROVE, amount, "nécessaire et exceptionnel");
        invoice(caseId, amount);
        pay(caseId);
        verify(caseId, "hanna");
        return caseId;
    }

    /** The timer of that name fires now, as the engine would let it on its day. */
    public void fireTimer(UUID caseId, String timer) {
        String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).processDefinitionKey("medical-fund").singleResult().getId();
        jobs.run(management.createJobQuery().processInstanceId(instance).activityId(timer).singleResult().getId());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
