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

/** The models of today, and those of earlier releases in which cases may still live; read as text. */
record Models(String name, BpmnModelInstance model, String text) {

    static final Path FOLDER = Path.of("bpmn");
    private static final Path RELEASED = Path.of("src/test/resources/released");

    static List<Models> all() {
        return Engine.models().stream().map(name -> read(FOLDER, name)).toList();
    }

    /** Each as {@code 1/amu/….bpmn}: the number of the release first. */
    static List<Models> released() {
        return Released.MODELS;
    }

    /** Read once: there are more of them with every release. */
    private static final class Released {
        private static final List<Models> MODELS = read();

        private static List<Models> read() {
            try {
                return filesIn(RELEASED, 3).stream().map(name -> Models.read(RELEASED, name)).toList();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static List<String> filesOnDisk() throws IOException {
        return filesIn(FOLDER, 2);
    }

    private static List<String> filesIn(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.map(f -> folder.relativize(f).toString()).filter(f -> f.endsWith(".bpmn")).sorted().toList();
        }
    }

    private static Models read(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            return new Models(name, Bpmn.readModelFromFile(file.toFile()), Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() { return name; }

    Process process() { return model.getModelElementsByType(Process.class).iterator().next(); }

    String key() { return process().getId(); }

    <T extends ModelElementInstance> List<T> every(Class<T> type) { return List.copyOf(model.getModelElementsByType(type)); }

    /** Everything of the process that carries a name. */
    List<FlowElement> named() { return every(FlowElement.class).stream().filter(e -> e.getName() != null).toList(); }
}
