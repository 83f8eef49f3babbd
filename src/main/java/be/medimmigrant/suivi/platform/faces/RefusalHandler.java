package be.medimmigrant.suivi.platform.faces;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import be.medimmigrant.suivi.platform.http.Faults;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.primefaces.csp.CspException;

/**
 * What went wrong becomes a sentence on the page, with everything typed still there: a refusal in its own words (beside the
 * field it is about, where the page names one), a change
 * somebody else made meanwhile, a bug by its number in the log. What breaks while the page is written, and a page that is not for
 * this person, goes to the error page.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    private static final System.Logger LOG = System.getLogger(RefusalHandler.class.getName());
    private static final String NOT_FOR_THIS_ROLE = "acting.refused";

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext())
            if (told(events.next().getContext().getException())) events.remove();
        getWrapped().handle();
    }

    private static boolean told(Throwable thrown) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (in(thrown, ViewExpiredException.class) != null) return ExpiredView.leadBack(faces);
        RuleViolated refusal = in(thrown, RuleViolated.class);
        if (refusal != null) return turnsAway(faces, refusal) ? shut(faces, refusal) : say(faces, refusal.key(), refusal.args());
        if (in(thrown, CspException.class) != null) return forged(faces);
        if (changedMeanwhile(thrown)) return say(faces, "shell.fault.changedMeanwhile", List.of());
        return logged(faces, thrown);
    }

    /** Whoever may not see a page, or asks for what is not there, gets no half of it. */
    private static boolean turnsAway(FacesContext faces, RuleViolated refusal) {
        boolean writing = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return !faces.isPostback() && !faces.getExternalContext().isResponseCommitted() && (writing || refusal.key().equals(NOT_FOR_THIS_ROLE));
    }

    private static boolean shut(FacesContext faces, RuleViolated refusal) {
        try {
            faces.getExternalContext().responseSendError(refusal.key().equals(NOT_FOR_THIS_ROLE) ? SC_FORBIDDEN : SC_NOT_FOUND, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
        return true;
    }

    /** A form that no page of ours has sent: one line of the log, whoever sends a thousand of them. */
    private static boolean forged(FacesContext faces) {
        LOG.log(System.Logger.Level.INFO, "Refused a form without the page''s own mark, to {0}", faces.getViewRoot() == null ? "a page" : faces.getViewRoot().getViewId());
        try {
            faces.getExternalContext().responseSendError(SC_BAD_REQUEST, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
        return true;
    }

    private static boolean logged(FacesContext faces, Throwable thrown) {
        String where = faces.getViewRoot() == null ? "a page" : faces.getViewRoot().getViewId();
        String number = Faults.log(where, thrown);
        faces.getExternalContext().getRequestMap().put(Faults.NUMBER, number);
        if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE || faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW) return false;
        return say(faces, Faults.databaseAway(thrown) ? "shell.fault.database" : "shell.fault.bug", List.of(number));
    }

    private static boolean say(FacesContext faces, String key, List<?> args) {
        if (faces.getViewRoot() == null) return false;
        String sentence = CDI.current().select(TextsBean.class).get().in(faces.getViewRoot().getLocale(), key, args);
        Optional<UIInput> field = RefusedField.of(faces, key);
        field.ifPresent(input -> {
            input.decode(faces); // what was typed stands there again, as it was typed
            input.setValid(false);
        });
        faces.addMessage(field.map(input -> input.getClientId(faces)).orElse(null), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        faces.validationFailed();
        faces.renderResponse();
        return true;
    }

    private static boolean changedMeanwhile(Throwable thrown) {
        return in(thrown, OptimisticLockException.class) != null || in(thrown, org.hibernate.StaleStateException.class) != null;
    }

    private static <T extends Throwable> T in(Throwable thrown, Class<T> kind) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause())
            if (kind.isInstance(cause)) return kind.cast(cause);
        return null;
    }
}
