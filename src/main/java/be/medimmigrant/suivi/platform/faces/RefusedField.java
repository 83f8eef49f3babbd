package be.medimmigrant.suivi.platform.faces;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.Optional;

/**
 * The field that a refusal of a service is about: a page says so by {@code <f:attribute name="refusedBy" value="account.username."/>},
 * the beginnings of the refusals' keys, parted by spaces.
 */
final class RefusedField {

    private static final String ATTRIBUTE = "refusedBy";

    private RefusedField() {}

    static Optional<UIInput> of(FacesContext faces, String key) {
        UIInput[] found = new UIInput[1];
        try {
            faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)), (visit, component) -> {
                if (!(component instanceof UIInput input) || !about(input, key)) return VisitResult.ACCEPT;
                found[0] = input;
                return VisitResult.COMPLETE;
            });
        } catch (RuntimeException alsoBroken) {
            return Optional.empty(); // the page that broke may break again: the sentence stands above it
        }
        return Optional.ofNullable(found[0]);
    }

    private static boolean about(UIInput input, String key) {
        if (!(input.getAttributes().get(ATTRIBUTE) instanceof String beginnings)) return false;
        for (String beginning : beginnings.split(" ")) if (key.startsWith(beginning)) return true;
        return false;
    }
}
