package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.FundClaims;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The claim pack for the funder, in French or Dutch. */
@Path("/fund/claims/{id}/pack.zip")
@RequestScoped
public class ClaimResource {

    @Inject FundClaims claims;

    @GET
    @Produces("application/zip")
    public Response pack(@PathParam("id") UUID id, @QueryParam("lang") String language) {
        byte[] zip = claims.pack(id, "nl".equals(language) ? "nl" : "fr");
        return Response.ok(zip).header("Content-Disposition", "attachment; filename=\"" + claims.one(id).number() + ".zip\"").header("Cache-Control", "no-store").build();
    }
}
