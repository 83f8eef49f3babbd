package be.medimmigrant.suivi.followup.web;

import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.followup.CaseProcedure;
import be.medimmigrant.suivi.followup.DiagramView;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.Texts;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where a case stands in its processes: ids of elements, and what each is called in the reader's language. Nothing about the person. */
@Path("cases/{id}/procedure")
public class ProcedureResource {

    @Inject CaseProcedure procedure;
    @Inject Language language;
    @Inject Codes codes;

    @GET
    @Produces("application/json")
    public JsonObject marks(@PathParam("id") UUID caseId) {
        JsonArrayBuilder diagrams = Json.createArrayBuilder();
        procedure.diagrams(caseId).forEach(diagram -> diagrams.add(json(diagram)));
        return Json.createObjectBuilder().add("diagrams", diagrams).build();
    }

    /** A deployed model never changes: the browser may keep it. */
    @GET
    @Path("{model}.bpmn")
    @Produces("application/xml")
    public Response picture(@PathParam("model") String model) {
        CacheControl keep = new CacheControl();
        keep.setPrivate(true);
        keep.setMaxAge(86_400);
        return procedure.picture(model).map((InputStream xml) -> Response.ok(xml).cacheControl(keep)).orElseGet(() -> Response.status(404)).build();
    }

    private JsonObjectBuilder json(DiagramView diagram) {
        String name = codes.label("processes", diagram.process().replace('-', '_'));
        return Json.createObjectBuilder().add("name", name).add("model", diagram.model()).add("over", diagram.over())
                .add("done", array(diagram.done())).add("now", array(diagram.now())).add("open", array(diagram.open()))
                .add("labels", labels(diagram.process()).add(diagram.process(), name));
    }

    private JsonObjectBuilder labels(String process) {
        String prefix = "step." + process + ".";
        Texts texts = Texts.in(language.locale());
        JsonObjectBuilder labels = Json.createObjectBuilder();
        List.copyOf(texts.keySet()).stream().filter(key -> key.startsWith(prefix)).forEach(key -> labels.add(key.substring(prefix.length()), texts.getString(key)));
        return labels;
    }

    private static JsonArrayBuilder array(Collection<String> ids) {
        return Json.createArrayBuilder(ids);
    }
}
