package be.medimmigrant.suivi.platform.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.ActionSource;
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

    /** The one form of every page; its id is not part of client ids, but of the way to them. */
    private static final String FORM = "page:";

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
        boolean[] button = new boolean[1];
        if (source != null) faces.getViewRoot().invokeOnComponent(faces, source, (context, component) -> button[0] = component instanceof ActionSource);
        return button[0];
    }

    private static void show(FacesContext faces, String id) {
        var shown = faces.getPartialViewContext().getRenderIds();
        boolean there = faces.getViewRoot().findComponent(FORM + id) != null;
        if (there && !shown.contains(id)) shown.add(id);
    }

    @Override
    public void afterPhase(PhaseEvent event) {}
}
