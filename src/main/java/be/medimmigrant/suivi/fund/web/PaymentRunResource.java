package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.FundPaymentRuns;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The file for the bank; each download is remembered. */
@Path("/fund/runs/{id}/pain.xml")
@RequestScoped
public class PaymentRunResource {

    @Inject FundPaymentRuns runs;

    @GET
    @Produces("application/xml")
    public Response download(@PathParam("id") UUID id) {
        byte[] file = runs.download(id);
        return Response.ok(file).header("Content-Disposition", "attachment; filename=\"" + runs.number(id) + ".xml\"").header("Cache-Control", "no-store").build();
    }
}
