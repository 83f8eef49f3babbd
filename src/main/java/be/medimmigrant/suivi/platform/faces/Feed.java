package be.medimmigrant.suivi.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** The dot before a timeline entry. Only decisions and deadlines are filled. */
@Named("feed")
@ApplicationScoped
public class Feed {

    public String kind(Object kind) {
        return kind == null ? "note" : kind.toString().toLowerCase(Locale.ROOT);
    }

    public String icon(Object kind) {
        return switch (kind(kind)) {
            case "contact" -> "pi-phone";
            case "decision" -> "pi-bookmark-fill";
            case "deadline" -> "pi-calendar";
            case "task" -> "pi-check";
            case "document" -> "pi-file";
            case "system" -> "pi-cog";
            default -> "pi-comment";
        };
    }
}
