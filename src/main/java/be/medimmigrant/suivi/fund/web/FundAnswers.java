package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.persistence.Overlap;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.Callable;

/** How a call to the fund is answered: what came of it, or the code of the refusal and its sentence in the caller's language. */
@ApplicationScoped
class FundAnswers {

    private static final int REFUSED = 422;
    /** Whoever may not, whatever is not there, a key that stands for something else; every other refusal is of the rules. */
    private static final Map<String, Integer> STATUS = Map.of("acting.refused", 403, "fund.unknown", 404, "fund.keyUsed", 409, "task.gone", 409);

    @Inject TextsBean texts;

    /** A call without key is refused: nobody could repeat it safely. */
    Response to(String key, String name, Callable<String> call) throws Exception {
        if (key == null || key.isBlank()) return refused(Response.Status.BAD_REQUEST.getStatusCode(), new RuleViolated("fund.refused.key"));
        try {
            return Response.ok(Json.createObjectBuilder().add(name, Overlap.outlasting(call)).build(), MediaType.APPLICATION_JSON_TYPE).build();
        } catch (FundBody.Unreadable unreadable) {
            return refused(Response.Status.BAD_REQUEST.getStatusCode(), new RuleViolated("fund.refused.body"));
        } catch (RuleViolated refusal) {
            return refused(STATUS.getOrDefault(refusal.key(), REFUSED), refusal);
        }
    }

    private Response refused(int status, RuleViolated refusal) {
        String sentence = texts.of(refusal.key(), refusal.args().toArray());
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(Json.createObjectBuilder().add("refused", refusal.key()).add("sentence", sentence).build()).build();
    }
}
