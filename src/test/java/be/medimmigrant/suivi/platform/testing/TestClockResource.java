package be.medimmigrant.suivi.platform.testing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Lets a browser test move the server's clocks. Lives in test sources: no WAR that is delivered has it. */
@Path("/test/clock")
@RequestScoped
public class TestClockResource {

    @Inject TestTime time;

    @POST
    public void travel(@QueryParam("day") String day) {
        time.travelTo(LocalDate.parse(day));
    }

    @DELETE
    public void back() {
        time.back();
    }
}
