package be.medimmigrant.suivi.followup.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A picture shows all that the process does, from left to right, on one screen; nothing lies on anything, and no two lines cross. */
class ModelPicturesTest {

    private static final int TOLERANCE = 5;

    static List<Models> models() { return Models.all(); }

    @ParameterizedTest
    @MethodSource("models")
    void every_step_and_every_flow_is_drawn_once(Models m) {
        assertThat(m.every(BpmnShape.class)).extracting(s -> s.getBpmnElement().getId())
                .containsExactlyInAnyOrderElementsOf(m.every(FlowNode.class).stream().map(FlowNode::getId).toList());
        assertThat(m.every(BpmnEdge.class)).extracting(e -> e.getBpmnElement().getId())
                .containsExactlyInAnyOrderElementsOf(m.every(SequenceFlow.class).stream().map(SequenceFlow::getId).toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_line_begins_at_its_source_and_ends_at_its_target(Models m) {
        for (BpmnEdge edge : m.every(BpmnEdge.class)) {
            SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
            List<Waypoint> way = List.copyOf(edge.getWaypoints());
            assertThat(touches(m, flow.getSource(), way.get(0))).as(flow.getId()).isTrue();
            assertThat(touches(m, flow.getTarget(), way.get(way.size() - 1))).as(flow.getId()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void no_two_lines_cross(Models m) {
        for (BpmnDiagram diagram : m.every(BpmnDiagram.class)) {
            List<Line> lines = diagram.getBpmnPlane().getDiagramElements().stream().filter(BpmnEdge.class::isInstance).flatMap(e -> stretches((BpmnEdge) e).stream()).toList();
            List<String> crossings = new ArrayList<>();
            for (Line flat : lines) for (Line upright : lines)
                if (flat.crosses(upright)) crossings.add(flat.flow + " crosses " + upright.flow);
            assertThat(crossings).as(diagram.getId()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_diagram_fits_on_one_screen(Models m) {
        for (BpmnDiagram diagram : m.every(BpmnDiagram.class)) {
            List<Bounds> all = diagram.getBpmnPlane().getDiagramElements().stream().filter(BpmnShape.class::isInstance).map(s -> ((BpmnShape) s).getBounds()).toList();
            double width = all.stream().mapToDouble(b -> b.getX() + b.getWidth()).max().orElse(0) - all.stream().mapToDouble(Bounds::getX).min().orElse(0);
            double height = all.stream().mapToDouble(b -> b.getY() + b.getHeight()).max().orElse(0) - all.stream().mapToDouble(Bounds::getY).min().orElse(0);
            assertThat(width).as(diagram.getId()).isLessThan(1900);
            assertThat(height).as(diagram.getId()).isLessThan(900);
        }
    }

    /** The story is read like a line of text; only what leads back to an earlier step goes the other way. */
    @ParameterizedTest
    @MethodSource("models")
    void what_comes_later_stands_further_to_the_right(Models m) {
        List<String> backwards = m.every(SequenceFlow.class).stream().filter(flow -> middle(m, flow.getTarget()) < middle(m, flow.getSource()) + TOLERANCE && !leadsTo(m, flow.getTarget(), flow.getSource()))
                .map(flow -> flow.getSource().getId() + " → " + flow.getTarget().getId()).toList();
        assertThat(backwards).isEmpty();
    }

    /** A boundary event sits on its step, a step in its sub-process; nothing else touches. */
    @ParameterizedTest
    @MethodSource("models")
    void nothing_lies_on_anything_else(Models m) {
        for (BpmnDiagram diagram : m.every(BpmnDiagram.class)) {
            List<BpmnShape> shapes = diagram.getBpmnPlane().getDiagramElements().stream().filter(BpmnShape.class::isInstance).map(BpmnShape.class::cast)
                    .filter(shape -> !(shape.getBpmnElement() instanceof BoundaryEvent)).toList();
            List<String> overlaps = new ArrayList<>();
            for (BpmnShape one : shapes) for (BpmnShape other : shapes)
                if (one.getBpmnElement().getId().compareTo(other.getBpmnElement().getId()) < 0 && overlap(one.getBounds(), other.getBounds())
                        && !holds(one.getBpmnElement(), other.getBpmnElement()) && !holds(other.getBpmnElement(), one.getBpmnElement()))
                    overlaps.add(one.getBpmnElement().getId() + " on " + other.getBpmnElement().getId());
            assertThat(overlaps).as(diagram.getId()).isEmpty();
        }
    }

    private static double middle(Models m, FlowNode node) {
        Bounds bounds = shape(m, node).getBounds();
        return bounds.getX() + bounds.getWidth() / 2;
    }

    /** Whether some way of the process goes from one to the other; what interrupts a step comes after it. */
    private static boolean leadsTo(Models m, FlowNode from, FlowNode to) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            FlowNode at = next.pop();
            if (at.equals(to)) return true;
            if (!seen.add(at)) continue;
            at.getOutgoing().forEach(flow -> next.push(flow.getTarget()));
            m.every(BoundaryEvent.class).stream().filter(event -> event.getAttachedTo().equals(at)).forEach(next::push);
        }
        return false;
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.getX() < b.getX() + b.getWidth() && b.getX() < a.getX() + a.getWidth() && a.getY() < b.getY() + b.getHeight() && b.getY() < a.getY() + a.getHeight();
    }

    private static boolean holds(BaseElement outer, BaseElement inner) {
        for (ModelElementInstance at = inner.getParentElement(); at != null; at = at.getParentElement()) if (at.equals(outer)) return true;
        return false;
    }

    private static BpmnShape shape(Models m, FlowNode node) {
        return m.every(BpmnShape.class).stream().filter(s -> s.getBpmnElement().equals(node)).findFirst().orElseThrow();
    }

    private static boolean touches(Models m, FlowNode node, Waypoint at) {
        Bounds b = shape(m, node).getBounds();
        return at.getX() >= b.getX() - 1 && at.getX() <= b.getX() + b.getWidth() + 1 && at.getY() >= b.getY() - 1 && at.getY() <= b.getY() + b.getHeight() + 1;
    }

    private static List<Line> stretches(BpmnEdge edge) {
        List<Waypoint> way = List.copyOf(edge.getWaypoints());
        return IntStream.range(1, way.size()).mapToObj(i -> new Line(edge.getBpmnElement().getId(), way.get(i - 1), way.get(i))).toList();
    }

    private record Line(String flow, Waypoint p, Waypoint q) {
        private boolean isFlat() { return p.getY() == q.getY(); }

        boolean crosses(Line other) {
            return isFlat() && !other.isFlat() && !flow.equals(other.flow)
                    && inside(other.p.getX(), p.getX(), q.getX()) && inside(p.getY(), other.p.getY(), other.q.getY());
        }

        private static boolean inside(double value, double a, double b) { return value > Math.min(a, b) + 1 && value < Math.max(a, b) - 1; }
    }
}
