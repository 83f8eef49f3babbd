package be.medimmigrant.suivi.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The notes on top of a page: what was refused or is worth knowing, and one line with links to the fields to look at.
 * Written by ourselves because the list of p:messages is not one to a screen reader (axe: list).
 */
@Named("notices")
@RequestScoped
public class Notices {

    public record Notice(String kind, String icon, String text, String detail) {}

    public record Field(String clientId, String label) {}

    @Inject FacesContext faces;

    public List<Notice> getGeneral() {
        return faces.getMessageList(null).stream().map(Notices::notice).toList();
    }

    /** The fields that were refused, in page order, each by its label. */
    public List<Field> getFields() {
        List<Field> fields = new ArrayList<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext();) {
            String id = ids.next();
            if (id != null) fields.add(new Field(id, label(id)));
        }
        return fields;
    }

    private String label(String clientId) {
        String[] label = {clientId};
        faces.getViewRoot().invokeOnComponent(faces, clientId, (context, component) -> {
            if (component.getAttributes().get("label") instanceof String words && !words.isBlank()) label[0] = words;
        });
        return label[0];
    }

    private static Notice notice(FacesMessage message) {
        String detail = message.getDetail();
        boolean more = detail != null && !detail.equals(message.getSummary());
        String kind = message.getSeverity() == FacesMessage.SEVERITY_INFO ? "info" : message.getSeverity() == FacesMessage.SEVERITY_WARN ? "warn" : "error";
        String icon = switch (kind) {
            case "info" -> "pi-info-circle";
            case "warn" -> "pi-exclamation-triangle";
            default -> "pi-times-circle";
        };
        return new Notice(kind, icon, message.getSummary(), more ? detail : null);
    }
}
