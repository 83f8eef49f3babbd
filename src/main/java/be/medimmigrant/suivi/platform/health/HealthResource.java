package be.medimmigrant.suivi.platform.health;

import be.medimmigrant.suivi.platform.acting.ActingInTransaction;
import be.medimmigrant.suivi.platform.acting.Roles;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code GET /api/v1/health}: 200 when every check holds, 503 otherwise. Whoever is not signed in sees names and states only.
 * {@code ?alive}: 200 when the database answers. A server that is alive and not well needs a person, not a new start.
 */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    private static final Logger LOG = LoggerFactory.getLogger(HealthResource.class);
    private static final Set<String> SEE_ROWS = Set.of(Roles.ADMINISTRATOR, Roles.COORDINATOR);

    @Inject Health health;
    @Inject Event<HealthAsked> asked;
    @Inject ActingInTransaction acting;

    @GET
    public Response ask(@QueryParam("alive") String alive) {
        return alive == null ? ask() : askAlive();
    }

    private Response askAlive() {
        JsonObjectBuilder answer = Json.createObjectBuilder();
        try {
            health.requireDatabase();
            return answer(answer.add("database", "ok"), "alive", true);
        } catch (SQLException e) {
            LOG.error("The database does not answer", e);
            return answer(answer.add("database", "down"), "down", false);
        }
    }

    private Response ask() {
        JsonObjectBuilder answer = Json.createObjectBuilder();
        try {
            boolean rows = acting.tell().stream().anyMatch(SEE_ROWS::contains);
            HealthAsked told = new HealthAsked();
            asked.fire(told);
            told.said().forEach(answer::add);
            if (told.notReady().isPresent()) return answer(answer, "starting", false);
            List<Violation> violations = health.violations();
            answer.add("checks", checks(told, violations, rows));
            boolean well = violations.isEmpty() && told.isWell();
            return answer(answer, well ? "up" : "down", well);
        } catch (SQLException | IllegalStateException e) {
            LOG.error("The health checks could not be run", e);
            return answer(answer.add("database", "down"), "down", false);
        }
    }

    private JsonArrayBuilder checks(HealthAsked told, List<Violation> violations, boolean rows) {
        Map<String, Violation> broken = violations.stream().collect(Collectors.toMap(Violation::name, v -> v));
        JsonArrayBuilder checks = Json.createArrayBuilder();
        checks.add(Json.createObjectBuilder().add("name", "database").add("state", "ok"));
        told.notWell().forEach(what -> checks.add(Json.createObjectBuilder().add("name", what).add("state", "violated")));
        for (Invariant invariant : health.invariants()) {
            Violation violation = broken.get(invariant.name());
            JsonObjectBuilder check = Json.createObjectBuilder().add("name", invariant.name()).add("state", violation == null ? "ok" : "violated");
            if (rows) check.add("says", invariant.says());
            if (rows && violation != null) check.add("rows", Json.createArrayBuilder(violation.rows()));
            checks.add(check);
        }
        return checks;
    }

    private static Response answer(JsonObjectBuilder answer, String status, boolean well) {
        return Response.status(well ? 200 : 503).header("Cache-Control", "no-store").entity(answer.add("status", status).build()).build();
    }
}
