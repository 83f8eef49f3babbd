package be.medimmigrant.suivi.followup.web;

import be.medimmigrant.suivi.followup.CaseProcedure;
import be.medimmigrant.suivi.followup.PhaseView;
import be.medimmigrant.suivi.followup.StepState;
import be.medimmigrant.suivi.followup.StepView;
import be.medimmigrant.suivi.platform.faces.Dates;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The list of steps on a case's pages ({@code s:steps}), read once per request. */
@Named("procedure")
@RequestScoped
public class ProcedurePart {

    @Inject CaseProcedure procedure;
    @Inject TextsBean texts;
    @Inject Dates dates;
    private final Map<UUID, List<PhaseView>> read = new HashMap<>();

    public List<PhaseView> phases(UUID caseId) {
        return caseId == null ? List.of() : read.computeIfAbsent(caseId, procedure::phases);
    }

    public String label(String process, String element) {
        return texts.of("step." + process + "." + element);
    }

    public String when(PhaseView phase) {
        return phase.state() == StepState.TO_COME ? texts.of("procedure.toCome")
                : phase.state() == StepState.DONE ? dates.dayMonth(phase.on()) : texts.of("procedure.since", dates.dayMonth(phase.on()));
    }

    public String when(StepView step) {
        return switch (step.state()) {
            case NOW -> step.until() == null ? texts.of("procedure.now") : texts.of("procedure.dueBy", dates.weekday(step.until()));
            case WAITING -> step.until() == null ? texts.of("procedure.waiting", dates.weekday(step.on())) : texts.of("procedure.waitingUntil", dates.weekday(step.until()));
            case DROPPED -> texts.of("procedure.dropped", dates.dayMonth(step.on()));
            case DONE, TO_COME -> dates.dayMonth(step.on());
        };
    }

    public String css(StepState state) {
        return switch (state) {
            case DONE -> "done";
            case NOW -> "now";
            case WAITING -> "waiting";
            case DROPPED -> "dropped";
            case TO_COME -> "to-come";
        };
    }

    public String icon(StepState state) {
        return switch (state) {
            case DONE -> "pi-check";
            case NOW -> "pi-arrow-right";
            case WAITING -> "pi-hourglass";
            case DROPPED -> "pi-ban";
            case TO_COME -> "pi-circle";
        };
    }
}
