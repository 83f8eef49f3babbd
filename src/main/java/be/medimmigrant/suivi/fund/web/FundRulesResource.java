package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.FundRulesSandbox;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** A table of rules as a file, to be changed in a DMN editor and tried in the sandbox. */
@Path("/fund/rules/{decision}.dmn")
@RequestScoped
public class FundRulesResource {

    @Inject FundRulesSandbox sandbox;

    @GET
    @Produces("application/xml")
    public Response download(@PathParam("decision") String decision) {
        try {
            return Response.ok(sandbox.inForce(decision)).header("Content-Disposition", "attachment; filename=\"" + decision + ".dmn\"").header("Cache-Control", "no-store").build();
        } catch (RuleViolated refused) {
            return Response.status(refused.key().equals("acting.refused") ? Response.Status.FORBIDDEN : Response.Status.NOT_FOUND).build();
        }
    }
}
