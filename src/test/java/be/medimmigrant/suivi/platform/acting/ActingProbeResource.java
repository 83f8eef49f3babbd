package be.medimmigrant.suivi.platform.acting;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Only in the tested archive: a REST call by somebody not signed in. */
@Path("test/acting")
public class ActingProbeResource {

    @Inject ActingProbeService service;

    @GET
    @Produces("text/plain")
    public String ask() {
        return service.open();
    }
}
