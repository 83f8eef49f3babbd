package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.fund.DecideIntervention.Verdict;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.shared.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;

/** For browser tests: a request to the fund at one of its steps; answers the page's address. Lives in test sources. */
@Path("/test/fund")
@RequestScoped
public class FundStageResource {

    private static final List<String> AGREED = List.of("informPharmacy", "recordInvoice", "askWhetherUsed", "payInvoice", "verifyPayment", "askWhetherAmuRequested", "correctInvoice", "confirmAccount", "paymentReturned");

    @Inject FundStory story;
    @Inject FundPayment payment;
    @Inject FundInvoices invoices;
    @Inject FundApproval approval;
    @Inject FundDeputies deputies;
    @Inject TaskService tasks;
    @Inject As as;

    @POST
    @Path("{page}")
    public String stage(@PathParam("page") String page, @QueryParam("by") @DefaultValue("noor") String by, @QueryParam("again") String again) {
        if (page.equals("cosigning")) return cosigning(by);
        if (page.equals("openAmu")) return "/fund/openAmu.xhtml?case=" + withoutCpas(by);
        UUID caseId = page.equals("recordRequest") ? story.opened(by) : page.equals("informAndRedirect") ? story.comfort("46.80") : story.asked(by, page.equals("approveException") ? "162.40" : "46.80");
        if (page.equals("payerAnswered")) story.payers(caseId, PayersAnswer.AWAITED);
        else if (!page.equals("recordRequest") && !page.equals("checkThirdPartyPayers")) story.payers(caseId, PayersAnswer.NOBODY);
        if (again != null) describeAgain(caseId, again);
        if (AGREED.contains(page)) agree(caseId, page);
        if (List.of("payerAnswered", "giveUp", "openFrom", "correctInvoice", "confirmAccount", "paymentReturned").contains(page)) return "/fund/" + page + ".xhtml?case=" + caseId;
        return "/fund/" + page + ".xhtml?task=" + story.task(caseId, page);
    }

    @GET
    @Path("case")
    public String caseOf(@QueryParam("task") String task) {
        return String.valueOf(tasks.getVariable(task, "caseId"));
    }

    @GET
    @Path("address")
    public String address(@QueryParam("case") UUID caseId, @QueryParam("page") String page) {
        return "/fund/" + page + ".xhtml?task=" + story.task(caseId, page);
    }

    private UUID withoutCpas(String by) {
        UUID caseId = story.opened(by);
        story.record(caseId, by, "46.80", "reason_cpas_not_contacted", false);
        story.payers(caseId, PayersAnswer.NOBODY);
        story.decide(caseId, "samir", Verdict.APPROVE, "46.80", null);
        return caseId;
    }

    /** Hanna stood in, and kept what the coordinator said by phone. */
    private String cosigning(String by) {
        UUID caseId = story.asked(by, "46.80");
        story.payers(caseId, PayersAnswer.NOBODY);
        as.coordinator(() -> deputies.name(As.id("hanna"), story.today(), story.today()));
        story.fireTimer(caseId, "Timer_ApprovalOverdue");
        as.person("hanna", () -> approval.decide(new DecideIntervention(story.task(caseId, "approveIntervention"), Verdict.APPROVE, null, null, null, null, true, null)));
        return "/fund/fund.xhtml";
    }

    private void describeAgain(UUID caseId, String who) {
        story.decide(caseId, "samir", Verdict.ASK_MORE, null, "quelle boîte ?");
        story.record(caseId, who, "46.80", "reason_amu_pending", false);
        story.payers(caseId, PayersAnswer.NOBODY);
    }

    private void agree(UUID caseId, String page) {
        story.decide(caseId, "samir", Verdict.APPROVE, "46.80", null);
        if (List.of("recordInvoice", "askWhetherUsed").contains(page)) as.staff(() -> payment.informPharmacy(new InformPharmacy(story.task(caseId, "informPharmacy"), new RecordRequest.Payee("Pharmacie du Parc (exemple)", null), null)));
        if (page.equals("askWhetherUsed")) story.fireTimer(caseId, "Timer_ApprovalExpired");
        if (List.of("payInvoice", "verifyPayment", "askWhetherAmuRequested", "correctInvoice", "confirmAccount", "paymentReturned").contains(page)) story.invoice(caseId, "46.80");
        if (page.equals("confirmAccount")) as.staff(() -> invoices.correct(new CorrectInvoice(caseId, "FA-" + caseId.toString().substring(0, 8), story.today(), Money.of("46.80"), null, null, story.today(),
                new RecordRequest.Payee("Pharmacie du Lac (exemple)", "BE71096123456769"), caseId.toString())));
        if (List.of("verifyPayment", "askWhetherAmuRequested", "paymentReturned").contains(page)) story.pay(caseId);
        if (page.equals("askWhetherAmuRequested")) {
            story.verify(caseId, "hanna");
            story.fireTimer(caseId, "Timer_AmuFollowUp");
        }
    }
}
