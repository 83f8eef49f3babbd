package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.AgreementNote;
import be.medimmigrant.suivi.fund.FundCalls;
import be.medimmigrant.suivi.fund.FundRequests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;

/**
 * The fund by the API: request, decide, pay, control, and the note for the pharmacy. Rules and four eyes are the services'. Each
 * POST carries an Idempotency-Key: the same key again gives the same answer, another body under it 409.
 */
@Path("/fund")
@RequestScoped
public class FundResource {

    private static final String KEY = "Idempotency-Key";

    @Inject FundCalls calls;
    @Inject FundRequests requests;
    @Inject AgreementNote note;
    @Inject FundAnswers answers;

    /** Body {@code {"case": "<uuid>", "reason": …, "expenseType": …, "what": …, "estimate": "46.80", "expenseOn": "2026-11-23", …}}, the fields of {@code RecordRequest}. */
    @POST
    @Path("interventions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response request(@HeaderParam(KEY) String key, String body) throws Exception {
        return answers.to(key, "intervention", () -> calls.request(FundBody.caseOf(body), FundBody.request(body), key));
    }

    /** Body {@code {"verdict": "approve", "amount": "46.80", "motive": …}}. */
    @POST
    @Path("interventions/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("id") UUID id, @HeaderParam(KEY) String key, String body) throws Exception {
        return answers.to(key, "verdict", () -> calls.decide(id, FundBody.decision(body), key));
    }

    /** Body {@code {"on": "2026-11-23"}}, or {@code {}} for today; the answer is the number of the ledger's row. */
    @POST
    @Path("interventions/{id}/payment")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response pay(@PathParam("id") UUID id, @HeaderParam(KEY) String key, String body) throws Exception {
        return answers.to(key, "entry", () -> calls.pay(id, FundBody.paidOn(body), key));
    }

    /** Body {@code {"right": true}}; {@code {"right": false, "remark": …}} reverses the payment. */
    @POST
    @Path("interventions/{id}/control")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response control(@PathParam("id") UUID id, @HeaderParam(KEY) String key, String body) throws Exception {
        return answers.to(key, "control", () -> calls.control(id, FundBody.control(body), key));
    }

    @GET
    @Path("interventions/{id}/note.pdf")
    @Produces("application/pdf")
    public Response note(@PathParam("id") UUID id, @QueryParam("lang") String language) {
        Locale locale = "nl".equals(language) ? Locale.forLanguageTag("nl") : Locale.FRENCH;
        return Response.ok(note.pdf(id, locale)).header("Content-Disposition", "inline; filename=\"" + requests.byId(id).number() + ".pdf\"").header("Cache-Control", "no-store").build();
    }
}
