package be.medimmigrant.suivi.textblock;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** What an open page offers after {@code ::} and {@code ??}, in the language of the page. */
@Path("/text-blocks")
public class TextBlocksResource {

    @Inject TextBlocks blocks;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String in(@QueryParam("language") String language) {
        String wanted = language == null ? "fr" : language;
        JsonArrayBuilder all = Json.createArrayBuilder();
        blocks.all().stream().sorted(Comparator.comparing(block -> block.title().in(wanted), Collator.getInstance(Locale.forLanguageTag(wanted))))
                .forEach(block -> all.add(Json.createObjectBuilder().add("kind", block.kind()).add("title", block.title().in(wanted)).add("text", block.text().in(wanted))));
        return all.build().toString();
    }
}
