package be.medimmigrant.suivi.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** A hit travels to the browser as page and title; anything else is words somebody typed. */
@FacesConverter("suivi.searchHit")
public class SearchHitConverter implements Converter<SearchHit> {

    @Override
    public SearchHit getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) return null;
        int split = text.indexOf('\n');
        if (!text.startsWith("/") || text.startsWith("//") || split < 0) return SearchHit.typed(text);
        return new SearchHit(text.substring(split + 1), "", text.substring(0, split), "");
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, SearchHit hit) {
        if (hit == null) return "";
        return hit.page().isEmpty() ? hit.title() : hit.page() + "\n" + hit.title();
    }
}
