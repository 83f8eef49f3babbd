package be.medimmigrant.suivi.platform.testing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Lets a browser test hold the engine's timers and let time pass ({@link TestJobs}). Lives in test sources. */
@Path("/test/jobs")
@RequestScoped
public class TestJobsResource {

    @Inject TestJobs jobs;

    @POST
    @Path("hold")
    public void hold() {
        jobs.hold();
    }

    /** It becomes that day, and every timer up to then has fired when this answers. */
    @POST
    public void until(@QueryParam("until") String day) {
        jobs.until(LocalDate.parse(day));
    }

    @DELETE
    public void release() {
        jobs.release();
    }
}
