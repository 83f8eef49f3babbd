package be.medimmigrant.suivi.platform.rest;

import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/** A refusal is an answer, not a fault: 403 for whoever may not, 404 for what is not there, 422 for what a rule forbids; with its code and its sentence. */
@Provider
public class RefusalMapper implements ExceptionMapper<RuleViolated> {

    private static final int REFUSED = 422;
    private static final Pattern NOT_THERE = Pattern.compile(".*\\.(unknown\\w*|gone|\\w+Gone)");

    @Inject TextsBean texts;

    @Override
    public Response toResponse(RuleViolated refusal) {
        return Response.status(status(refusal.key())).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Json.createObjectBuilder().add("refused", refusal.key()).add("sentence", texts.of(refusal.key(), refusal.args().toArray())).build()).build();
    }

    static int status(String key) {
        if (key.equals("acting.refused")) return Response.Status.FORBIDDEN.getStatusCode();
        return NOT_THERE.matcher(key).matches() ? Response.Status.NOT_FOUND.getStatusCode() : REFUSED;
    }
}
