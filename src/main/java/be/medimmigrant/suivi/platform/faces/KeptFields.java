package be.medimmigrant.suivi.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Collection;
import java.util.EnumSet;

/**
 * A choice that has a part of the page drawn again, without having read the fields in it, takes nothing away that was typed
 * there: such fields go into the page bean unchecked, as {@link TypedText} says, before anything else happens. What the answer
 * itself then writes into a field stands. Chosen files cannot be kept: no page may draw one again that it has not read.
 */
public class KeptFields implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        PartialViewContext partial = faces.getPartialViewContext();
        if (!partial.isPartialRequest() || partial.isExecuteAll() || partial.getRenderIds().isEmpty()) return;
        Collection<String> read = partial.getExecuteIds();
        Collection<String> drawn = partial.getRenderIds();
        VisitContext everything = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(everything, (context, component) -> {
            if (component instanceof UIInput field && stands(faces, field, drawn) && !stands(faces, field, read)) {
                field.decode(faces);
                if (TypedText.isTyped(field)) TypedText.take(faces, field);
            }
            return VisitResult.ACCEPT;
        });
    }

    private static boolean stands(FacesContext faces, UIComponent component, Collection<String> ids) {
        for (UIComponent at = component; at != null; at = at.getParent()) if (ids.contains(at.getClientId(faces))) return true;
        return false;
    }

    @Override
    public void afterPhase(PhaseEvent event) {}
}
