package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.followup.amu.AmuReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What may be told of a case now beside its tasks, as links for the case page; empty for a case of another type. */
@Named
@RequestScoped
public class AmuActions {

    private static final List<Action> ALL = List.of(new Action("cpasRevised", "cpasAnswered", "pi-comment"),
            new Action("decisionReceived", "decisionReceived", "pi-envelope"), new Action("hearingFixed", "hearingFixed", "pi-calendar-plus"),
            new Action("judgmentReceived", "judgmentReceived", "pi-building-columns"),
            new Action("acuteNeed", "acuteNeed", "pi-bolt"), new Action("clientReached", "clientReached", "pi-user-plus"),
            new Action("clientUnreachable", "clientUnreachable", "pi-user-minus"), new Action("clientWithdrew", "clientWithdraws", "pi-times"));

    @Inject AmuReading reading;
    private final Map<UUID, List<Action>> known = new HashMap<>();

    /** @param page the page's name, which is also that of its texts */
    public record Action(String message, String page, String icon) {}

    public List<Action> of(UUID caseId) {
        return known.computeIfAbsent(caseId, id -> {
            List<String> awaited = reading.awaited(id);
            Stream<Action> possible = ALL.stream().filter(action -> awaited.contains(action.message()));
            // who is looked for cannot get lost a second time
            return possible.filter(action -> !action.message().equals("clientUnreachable") || !awaited.contains("clientReached")).toList();
        });
    }
}
