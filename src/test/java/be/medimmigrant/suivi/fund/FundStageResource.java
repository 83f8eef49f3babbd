package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.casefile.SomeCase;
import be.medimmigrant.suivi.followup.FollowUps;
import be.medimmigrant.suivi.followup.OpenFollowUp;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.shared.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/** For browser tests: a request to the fund at one of its steps; answers the page's address. Lives in test sources. */
@Path("/test/fund")
@RequestScoped
public class FundStageResource {

    @Inject FundRequests requests;
    @Inject FollowUps followUps;
    @Inject SomeCase some;
    @Inject RuntimeService runtime;
    @Inject TaskService tasks;
    @Inject As as;

    @POST
    @Path("{page}")
    public String stage(@PathParam("page") String page) {
        UUID caseId = as.staff(() -> followUps.open(new OpenFollowUp(null, "amu_refusal_appeal", some.person())));
        String instance = as.staff(() -> runtime.startProcessInstanceByKey("medical-fund", Map.of("caseId", caseId.toString(), "fundReason", "reason_amu_pending"))).getId();
        if (!page.equals("recordRequest")) as.staff(() -> requests.record(new RecordRequest(task(instance, "recordRequest"), "reason_amu_pending",
                "expense_pharmacy", Money.of("46.80"), "Antibiotique, ordonnance du 3/11")));
        if (page.equals("approveIntervention")) as.staff(() -> requests.checkPayers(new CheckThirdPartyPayers(task(instance, "checkThirdPartyPayers"),
                PayersAnswer.NOBODY, "CPAS appelé : pas de décision avant lundi")));
        return "/fund/" + page + ".xhtml?task=" + task(instance, page);
    }

    private String task(String instance, String key) {
        return tasks.createTaskQuery().processInstanceId(instance).taskDefinitionKey(key).singleResult().getId();
    }
}
