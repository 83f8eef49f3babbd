package be.medimmigrant.suivi.platform.faces;

import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;

/** A refusal becomes a sentence on the page, with everything typed still there; a bug goes on to the error page. */
public class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            RuleViolated refusal = refusalIn(events.next().getContext().getException());
            if (refusal == null) continue;
            say(refusal);
            events.remove();
        }
        getWrapped().handle();
    }

    private static void say(RuleViolated refusal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        TextsBean texts = CDI.current().select(TextsBean.class).get();
        String sentence = texts.in(faces.getViewRoot().getLocale(), refusal.key(), refusal.args());
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        faces.validationFailed();
        faces.renderResponse();
    }

    private static RuleViolated refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof RuleViolated refusal) return refusal;
        return null;
    }
}
