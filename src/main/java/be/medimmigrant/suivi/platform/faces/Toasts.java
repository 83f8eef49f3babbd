package be.medimmigrant.suivi.platform.faces;

import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * What succeeded, in one sentence, at the bottom right of the next page shown, with a way to take it back or a link. Page
 * beans say {@code toasts.say(texts.of("register.saved", number))}, also before a redirect.
 */
@Named("toasts")
@SessionScoped
public class Toasts implements Serializable {

    public record Toast(String text, String linkText, String page, Undo undo) implements Serializable {}

    private Toast waiting;
    private Undo undo;

    public void say(String text) {
        say(text, null, null, null);
    }

    /** @param page where the link leads, such as {@code /casefile/caseFile.xhtml?id=…} */
    public void say(String text, String linkText, String page) {
        say(text, linkText, page, null);
    }

    public void say(String text, Undo undo) {
        say(text, null, null, undo);
    }

    public void say(String text, String linkText, String page, Undo undo) {
        waiting = new Toast(text, linkText, page, undo);
    }

    /** The toast of this answer: one answer shows it, its undo stays good until the next toast. */
    public Toast getCurrent() {
        var thisAnswer = FacesContext.getCurrentInstance().getAttributes();
        if (waiting != null) {
            thisAnswer.put(Toast.class, waiting);
            undo = waiting.undo();
            waiting = null;
        }
        return (Toast) thisAnswer.get(Toast.class);
    }

    /** While the server reads a click, the undo of the toast before is there; when it writes, only this answer's toast. */
    public boolean isThere() {
        return getCurrent() != null || undo != null && FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    boolean isWaiting() {
        return waiting != null;
    }

    public boolean isUndoable() {
        return undo != null;
    }

    public void undo() {
        if (undo == null) throw new RuleViolated("shell.undo.tooLate");
        Undo way = undo;
        undo = null;
        way.undo();
    }
}
