package be.medimmigrant.suivi.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.primefaces.PrimeFaces;

/**
 * Tells the page what the server filled in by itself. The page puts it where nothing stands yet: its fields are not painted anew,
 * since somebody may be typing in them while the answer is on its way.
 */
@ApplicationScoped
public class IntakeFilled {

    @Inject IntakeChoices choices;

    /** What stood in the fields that may be filled in. */
    record Before(String whom, String place, List<String> themes) {

        static Before of(IntakeForm form) {
            return new Before(form.getWhom(), form.getPlace(), List.copyOf(form.getThemes()));
        }
    }

    void tell(Before before, IntakeForm form) {
        if (before.whom() == null && form.getWhom() != null) say("whom", form.getWhom(), "");
        if (before.place() == null && form.getPlace() != null) say("place", form.getPlace(), choices.placeLabel(form.getPlace()));
        if (before.themes().isEmpty()) form.getThemes().forEach(theme -> say("themes", theme, choices.listLabel(theme, "request_types")));
    }

    private static void say(String field, String value, String label) {
        PrimeFaces.current().ajax().addCallbackParam(field, value);
        PrimeFaces.current().ajax().addCallbackParam(field + "Label", label);
    }
}
