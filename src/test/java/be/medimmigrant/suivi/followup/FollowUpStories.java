package be.medimmigrant.suivi.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Lets a browser test have {@link SomeFollowUp}. Answers the case's id. */
@Path("/test/follow-up")
@RequestScoped
public class FollowUpStories {

    @Inject SomeFollowUp some;

    @POST
    @Path("{stage}")
    public String tell(@PathParam("stage") String stage) {
        UUID id = switch (stage) {
            case "reported" -> some.reported();
            case "opened" -> some.opened();
            case "consented" -> some.consented();
            case "goingAlong" -> some.goingAlong();
            default -> some.onBothTracks();
        };
        return id.toString();
    }

    /** The id of an open task. */
    @POST
    @Path("task")
    public String task(@QueryParam("case") String caseId, @QueryParam("key") String key) {
        return some.task(UUID.fromString(caseId), key);
    }
}
