package be.medimmigrant.suivi.platform.faces;

import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.Clock;
import java.time.LocalDate;

/** Dates typed by people, see {@link TypedDate}; shown again as 04/11/2026, in Dutch 04-11-2026. */
@FacesConverter("suivi.date")
public class DateConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String text) {
        Object lean = component.getAttributes().get("lean");
        try {
            return new TypedDate(LocalDate.now(CDI.current().select(Clock.class).get()), lean == null ? "" : lean.toString()).read(text);
        } catch (RuleViolated refusal) {
            String sentence = CDI.current().select(TextsBean.class).get().in(faces.getViewRoot().getLocale(), refusal.key(), refusal.args());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null), refusal);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate date) {
        return CDI.current().select(Dates.class).get().numeric(date);
    }
}
