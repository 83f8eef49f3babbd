package be.medimmigrant.suivi.platform.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.ActionSource;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Has the notes of the page shown again by each partial answer to a button or link, and whenever something general was
 * said; a field that only echoes a date leaves them as they are. Pages need no {@code update="messages"}.
 */
public class NoticesListener implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        PartialViewContext partial = faces.getPartialViewContext();
        if (!partial.isPartialRequest() || partial.isRenderAll() || faces.getViewRoot() == null || faces.getResponseComplete()) return;
        if (!faces.getMessageList(null).isEmpty() || fromButton(faces)) show(faces, "messages");
        if (CDI.current().select(Toasts.class).get().isWaiting()) show(faces, "toastSource");
    }

    private static boolean fromButton(FacesContext faces) {
        String source = faces.getExternalContext().getRequestParameterMap().get("jakarta.faces.source");
        UIComponent component = source == null ? null : faces.getViewRoot().findComponent(source);
        return component instanceof ActionSource;
    }

    private static void show(FacesContext faces, String id) {
        if (faces.getViewRoot().findComponent(id) == null) return;
        var shown = faces.getPartialViewContext().getRenderIds();
        if (!shown.contains(id)) shown.add(id);
    }

    @Override
    public void afterPhase(PhaseEvent event) {}
}
