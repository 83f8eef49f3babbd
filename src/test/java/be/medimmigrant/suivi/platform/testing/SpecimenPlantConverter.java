package be.medimmigrant.suivi.platform.testing;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

@FacesConverter("test.plant")
public class SpecimenPlantConverter implements Converter<SpecimenPage.Plant> {

    @Override
    public SpecimenPage.Plant getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isEmpty()) return null;
        int bar = text.indexOf('|');
        if (bar < 0) throw new ConverterException("choose one");
        return new SpecimenPage.Plant(text.substring(0, bar), text.substring(bar + 1));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, SpecimenPage.Plant plant) {
        return plant == null ? "" : plant.code() + "|" + plant.name();
    }
}
