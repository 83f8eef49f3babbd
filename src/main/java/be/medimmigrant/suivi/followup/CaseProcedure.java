package be.medimmigrant.suivi.followup;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** The way a case has gone and where it stands: as a list of phases and steps, and as marks on the pictures of its processes. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class CaseProcedure {

    @Inject ProcedureProcess engine;

    /** Phases in their order, those to come included; beside them whatever ran in parallel, where it began. */
    public List<PhaseView> phases(UUID caseId) {
        List<PhaseView> phases = new ArrayList<>();
        engine.walked(caseId).stream().collect(groupingBy(WalkedStep::rootModel, LinkedHashMap::new, toCollection(ArrayList::new)))
                .forEach((model, walked) -> phases.addAll(phases(engine.model(model), walked)));
        return phases;
    }

    private List<PhaseView> phases(ProcedureModel model, List<WalkedStep> walked) {
        Map<String, List<WalkedStep>> stretches = new LinkedHashMap<>();
        for (WalkedStep step : walked) {
            String stretch = model.stretch().get(step.rootElement());
            if (stretch != null) stretches.computeIfAbsent(stretch, s -> new ArrayList<>()).add(step);
        }
        Set<String> order = new LinkedHashSet<>();
        // what began at the same moment: a phase first, then what it started beside itself
        stretches.keySet().stream().sorted(comparing((String stretch) -> stretches.get(stretch).get(0).from()).thenComparing(stretch -> !model.phases().contains(stretch))).forEach(order::add);
        order.addAll(model.phases());
        String process = walked.get(0).rootModel().split(":")[0];
        return order.stream().map(stretch -> phase(process, stretch, stretches.getOrDefault(stretch, List.of()))).filter(p -> p.state() == StepState.TO_COME || !p.steps().isEmpty()).toList();
    }

    private static PhaseView phase(String process, String element, List<WalkedStep> walked) {
        if (walked.isEmpty()) return new PhaseView(process, element, StepState.TO_COME, null, List.of());
        boolean open = walked.stream().anyMatch(WalkedStep::isOpen);
        Instant last = walked.stream().map(s -> s.isOpen() ? s.from() : s.until()).max(Instant::compareTo).orElseThrow();
        return new PhaseView(process, element, open ? StepState.NOW : StepState.DONE, day(open ? walked.get(0).from() : last),
                walked.stream().filter(WalkedStep::isTold).map(CaseProcedure::step).toList());
    }

    private static StepView step(WalkedStep step) {
        return new StepView(step.process(), step.element(), step.state(), day(step.isOpen() ? step.from() : step.until()), day(step.due()));
    }

    /** One picture per process of the case, the case's own first. */
    public List<DiagramView> diagrams(UUID caseId) {
        return engine.walked(caseId).stream().collect(groupingBy(WalkedStep::model, LinkedHashMap::new, toCollection(ArrayList::new)))
                .values().stream().map(CaseProcedure::diagram).toList();
    }

    private static DiagramView diagram(List<WalkedStep> walked) {
        Set<String> open = elements(walked, s -> s.isOpen() && s.isSubProcess());
        Set<String> now = elements(walked, s -> s.isOpen() && !s.isSubProcess());
        Set<String> done = elements(walked, s -> !s.isOpen() && !s.canceled());
        done.removeAll(open);
        done.removeAll(now);
        return new DiagramView(walked.get(0).process(), walked.get(0).model(), now.isEmpty(), done, now, open);
    }

    private static Set<String> elements(List<WalkedStep> walked, Predicate<WalkedStep> which) {
        return walked.stream().filter(which).map(WalkedStep::element).collect(toCollection(LinkedHashSet::new));
    }

    /** The picture of a process, as BPMN. */
    public Optional<InputStream> picture(String model) {
        return Optional.ofNullable(engine.text(model));
    }

    private static LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, SuiviClock.BRUSSELS);
    }
}
