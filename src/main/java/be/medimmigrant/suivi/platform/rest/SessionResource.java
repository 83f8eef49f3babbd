package be.medimmigrant.suivi.platform.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Touched by an open page whose reader said "go on": the request itself keeps the session alive. */
@Path("/session")
public class SessionResource {

    @GET
    public void goOn() {
        // 204: the session was touched by being here
    }
}
