package be.medimmigrant.suivi.platform.faces;

import jakarta.el.ELException;
import jakarta.el.ValueExpression;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.render.Renderer;
import java.util.EnumSet;

/**
 * Keeps what was typed when a page is shown again without having been checked (language switch, {@link KeptFields}). What converts goes into
 * the page bean, unchecked: select and autocomplete widgets show their bean's value, not what was submitted. What does
 * not convert (half a date) stays the field's text, without a word of blame.
 */
final class TypedText {

    private TypedText() {}

    static void keep(FacesContext faces) {
        VisitContext everything = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(everything, (context, component) -> {
            if (component instanceof UIInput input && isTyped(input)) take(faces, input);
            return VisitResult.ACCEPT;
        });
    }

    /** What the address of the page says is submitted, too, and nobody typed it. */
    static boolean isTyped(UIInput input) {
        return input.getSubmittedValue() != null && !(input instanceof UIViewParameter);
    }

    static void take(FacesContext faces, UIInput input) {
        ValueExpression bean = input.getValueExpression("value");
        if (bean == null) return;
        try {
            Object value = converted(faces, input);
            bean.setValue(faces.getELContext(), value);
            ((EditableValueHolder) input).resetValue();
        } catch (ConverterException | ELException halfTyped) {
            input.setValid(true);
        }
    }

    private static Object converted(FacesContext faces, UIInput input) {
        Object submitted = input.getSubmittedValue();
        if ("".equals(submitted)) return null;
        Renderer<UIComponent> renderer = renderer(faces, input);
        return renderer != null ? renderer.getConvertedValue(faces, input, submitted) : submitted;
    }

    @SuppressWarnings("unchecked")
    private static Renderer<UIComponent> renderer(FacesContext faces, UIInput input) {
        return input.getRendererType() == null ? null : faces.getRenderKit().getRenderer(input.getFamily(), input.getRendererType());
    }
}
