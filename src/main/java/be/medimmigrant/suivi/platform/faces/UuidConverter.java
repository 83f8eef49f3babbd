package be.medimmigrant.suivi.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Keys in addresses and choices. A damaged one is like one that was never given: the page says that the thing is not there. Faces learns this itself with 4.1. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {

    @Override
    public UUID getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException damaged) {
            return null;
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, UUID key) {
        return key == null ? "" : key.toString();
    }
}
