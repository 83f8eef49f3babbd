package be.medimmigrant.suivi.followup.models;

import be.medimmigrant.suivi.platform.engine.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The delivered models, read as text. */
record Models(String name, BpmnModelInstance model, String text) {

    static final Path FOLDER = Path.of("bpmn");

    static List<Models> all() {
        return Engine.models().stream().map(Models::read).toList();
    }

    static List<String> filesOnDisk() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return files.map(f -> FOLDER.relativize(f).toString()).filter(f -> f.endsWith(".bpmn")).sorted().toList();
        }
    }

    private static Models read(String name) {
        Path file = FOLDER.resolve(name);
        try {
            return new Models(name, Bpmn.readModelFromFile(file.toFile()), Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Process process() { return model.getModelElementsByType(Process.class).iterator().next(); }

    String key() { return process().getId(); }

    <T extends ModelElementInstance> List<T> every(Class<T> type) { return List.copyOf(model.getModelElementsByType(type)); }

    /** Everything of the process that carries a name. */
    List<FlowElement> named() { return every(FlowElement.class).stream().filter(e -> e.getName() != null).toList(); }
}
