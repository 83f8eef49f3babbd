package be.medimmigrant.suivi.register.web;

import be.medimmigrant.suivi.person.PlainLetters;
import be.medimmigrant.suivi.platform.faces.Dates;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.register.Callers;
import be.medimmigrant.suivi.register.DraftView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The strip of calls in progress: since when, and who calls. The name of the person concerned stays inside the form. */
@Named
@RequestScoped
public class ParkedCalls {

    public record Call(UUID id, String when, String label, boolean expiresSoon, LocalDate expiresOn) {}

    private static final int IN_SIGHT = 3;

    @Inject NewRequestPage page;
    @Inject Callers callers;
    @Inject Dates dates;
    @Inject TextsBean texts;
    @Inject Clock clock;
    private List<Call> calls;

    public List<Call> getAll() {
        if (calls == null) calls = page.getParked().stream().map(this::call).toList();
        return calls;
    }

    public List<Call> getFirst() {
        return getAll().stream().limit(IN_SIGHT).toList();
    }

    public List<Call> getOthers() {
        return getAll().stream().skip(IN_SIGHT).toList();
    }

    public String getNow() {
        return dates.time(clock.instant());
    }

    private Call call(DraftView draft) {
        IntakeForm form = IntakeJson.read(draft.content());
        String caller = callers.label(form.getCaller());
        String who = caller.isEmpty() ? texts.of("register.parked.somebody") : caller;
        boolean nameless = PlainLetters.of(form.getName()).isBlank() && !caller.contains(",");
        LocalDate started = dates.day(draft.startedAt());
        String when = started.equals(LocalDate.now(clock)) ? dates.time(draft.startedAt()) : dates.dayMonth(started);
        return new Call(draft.id(), when, nameless ? texts.of("register.parked.nameless", who) : who, draft.expiresSoon(), dates.day(draft.expiresAt()));
    }
}
