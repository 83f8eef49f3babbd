package be.medimmigrant.suivi.statistics;

import be.medimmigrant.suivi.platform.testing.TestTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** For browser tests: requests and closed cases of a year of their own. Lives in test sources. */
@Path("/test/some-year")
@RequestScoped
public class TestYearResource {

    @Inject SomeYear some;
    @Inject TestTime time;

    @POST
    public String play(@QueryParam("year") int year) {
        try {
            some.requests(year);
            some.register("contact_unknown", "cpas", "urgent_medical_aid", "cpas_medical_aid_other");
            some.closedCase(year, 10, "client_withdrew");
            some.closedCase(year, 45, "client_withdrew");
            some.closedCase(year, 100, "follow_up_completed");
        } finally {
            time.back();
        }
        return "played";
    }

    /** One request in each of these years. */
    @POST
    @Path("s")
    public String years(@QueryParam("from") int from, @QueryParam("to") int to) {
        try {
            for (int year = from; year <= to; year++) {
                time.travelTo(LocalDate.of(year, 3, 3));
                some.register("phone", "cpas", "art_9ter");
            }
        } finally {
            time.back();
        }
        return "played";
    }
}
