package be.medimmigrant.suivi.deadline.web;

import be.medimmigrant.suivi.deadline.term.DeadlineRule;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import be.medimmigrant.suivi.deadline.term.TriggerInput.Mode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The fields in which a base date is typed: how the decision came, and the days that this way asks for. */
public class BaseDateFields implements Serializable {

    private String mode = Mode.EVENT.code();
    private LocalDate on;
    private LocalDate posted;
    private LocalDate presented;
    private List<String> modes = List.of(Mode.EVENT.code());

    void offer(DeadlineRule rule) {
        modes = rule.modes().stream().map(Mode::code).toList();
        if (!modes.contains(mode)) {
            mode = modes.get(0);
        }
    }

    void show(TriggerInput input) {
        mode = input.mode().code();
        on = input.happenedOn().orElse(null);
        posted = input.postedOn().orElse(null);
        presented = input.presentedOn().orElse(null);
    }

    /** Refuses, in words, dates that are missing or contradict each other. */
    TriggerInput read() {
        return TriggerInput.of(Mode.of(mode), on, posted, presented);
    }

    public boolean isOnAsked() {
        return !isPostedAsked() && !isPresentedAsked();
    }

    public boolean isPostedAsked() {
        return mode.equals(Mode.POSTED.code()) || mode.equals(Mode.REGISTERED_LETTER.code());
    }

    public boolean isPresentedAsked() {
        return mode.equals(Mode.COURT_LETTER.code()) || mode.equals(Mode.REGISTERED_LETTER.code());
    }

    public boolean isFilled() {
        return (!isOnAsked() || on != null) && (!isPostedAsked() || posted != null) && (!isPresentedAsked() || presented != null);
    }

    public List<String> getModes() { return modes; }

    public String getMode() { return mode; }

    public void setMode(String mode) { this.mode = mode == null || mode.isBlank() ? Mode.EVENT.code() : mode; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public LocalDate getPosted() { return posted; }

    public void setPosted(LocalDate posted) { this.posted = posted; }

    public LocalDate getPresented() { return presented; }

    public void setPresented(LocalDate presented) { this.presented = presented; }
}
