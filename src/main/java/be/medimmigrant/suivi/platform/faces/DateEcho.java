package be.medimmigrant.suivi.platform.faces;

import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;

/** Says in full which day a half-typed text means, or nothing yet. Refusals are left to the field itself. */
@Path("/dates/echo")
@RequestScoped
public class DateEcho {

    @Inject Clock clock;
    @Inject Dates dates;

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public String echo(@QueryParam("lean") String lean, String typed) {
        if (typed == null || typed.length() > 40) return "";
        try {
            LocalDate date = new TypedDate(LocalDate.now(clock), lean).read(typed);
            return dates.full(date);
        } catch (RuleViolated notYet) {
            return "";
        }
    }
}
