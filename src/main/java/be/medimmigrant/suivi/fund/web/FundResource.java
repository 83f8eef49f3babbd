package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.AgreementNote;
import be.medimmigrant.suivi.fund.DecideIntervention;
import be.medimmigrant.suivi.fund.FundApproval;
import be.medimmigrant.suivi.fund.FundRequests;
import be.medimmigrant.suivi.fund.RefusalReason;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
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

/** The fund by the API: decide, and fetch the note for the pharmacy. Rules and four eyes are the services'. */
@Path("/fund/interventions/{id}")
@RequestScoped
public class FundResource {

    private static final int REFUSED = 422;

    @Inject FundApproval approval;
    @Inject FundRequests requests;
    @Inject AgreementNote note;
    @Inject TextsBean texts;

    /** Body {@code {"verdict": "approve", "amount": "46.80", "motive": …}}. The same Idempotency-Key again gives the same answer. */
    @POST
    @Path("decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, JsonObject body) {
        if (key == null || key.isBlank()) return answer(Response.Status.BAD_REQUEST.getStatusCode(), "refused", "fund.refused.key");
        try {
            return answer(Response.Status.OK.getStatusCode(), "verdict", approval.decide(id, command(body, key)));
        } catch (RuleViolated refusal) {
            return answer(REFUSED, "refused", refusal.key());
        }
    }

    private static DecideIntervention command(JsonObject body, String key) {
        String amount = body.getString("amount", null);
        String reason = body.getString("reason", null);
        return new DecideIntervention(null, DecideIntervention.Verdict.valueOf(body.getString("verdict").toUpperCase(Locale.ROOT)), amount == null ? null : Money.of(amount),
                reason == null ? null : RefusalReason.valueOf(reason.toUpperCase(Locale.ROOT)), body.getString("motive", null), body.getString("conditions", null), key);
    }

    @GET
    @Path("note.pdf")
    @Produces("application/pdf")
    public Response note(@PathParam("id") UUID id, @QueryParam("lang") String language) {
        Locale locale = "nl".equals(language) ? Locale.forLanguageTag("nl") : Locale.FRENCH;
        return Response.ok(note.pdf(id, locale)).header("Content-Disposition", "inline; filename=\"" + requests.byId(id).number() + ".pdf\"").header("Cache-Control", "no-store").build();
    }

    private static Response answer(int status, String name, String value) {
        return Response.status(status).entity(Json.createObjectBuilder().add(name, value).build()).build();
    }
}
