package be.medimmigrant.suivi.followup.models;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A case ends in the model it began in, months after a release brought another one: methods, pages, texts and messages of every released
 * model stay, and a released process still understands the process of today it calls.
 */
class ReleasedModelsTest extends RulesOfEveryRelease {

    private static final Pattern SET = Pattern.compile("setVariable\\('(\\w+)'|resultVariable=\"(\\w+)\"");

    private static final List<Models> TODAY = Models.all();
    private static String code;

    static List<Models> models() { return Models.released(); }

    @Test
    void every_process_that_was_ever_released_is_still_deployed() {
        Set<String> today = TODAY.stream().map(Models::key).collect(toSet());
        assertThat(models()).extracting(Models::key).isNotEmpty().allMatch(today::contains);
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_step_keeps_its_name_in_three_languages(Models m) throws IOException {
        List<NamedCsvRecord> steps = rows("process_steps");
        for (FlowElement element : m.named())
            assertThat(Stream.of("label_fr", "label_nl", "label_en").map(step(steps, m.key(), element.getId())::getField)).as(element.getId()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_message_that_is_waited_for_is_still_sent(Models m) throws IOException {
        if (code == null) code = code();
        assertThat(m.every(Message.class)).extracting(Message::getName).allMatch(name -> code.contains("\"" + name + "\""));
    }

    /** Calls are bound to the latest version: a caller of any release meets the called process of today. */
    @ParameterizedTest
    @MethodSource("models")
    void a_call_gives_what_todays_process_asks_and_gets_what_it_asks_for(Models m) {
        for (CallActivity call : m.every(CallActivity.class)) {
            Models called = TODAY.stream().filter(one -> one.key().equals(call.getCalledElement())).findFirst().orElseThrow();
            List<DomElement> passed = call.getExtensionElements().getDomElement().getChildElements();
            Set<String> given = passed.stream().filter(e -> e.getLocalName().equals("in")).map(e -> e.getAttribute("target")).collect(toSet());
            Set<String> wanted = passed.stream().filter(e -> e.getLocalName().equals("out")).map(e -> e.getAttribute("source")).collect(toSet());
            Set<String> own = setIn(called);
            assertThat(wanted).as("answers of %s", call.getId()).allMatch(name -> own.contains(name) || given.contains(name));
            assertThat(read(called)).as("questions of %s", called.key()).allMatch(name -> own.contains(name) || given.contains(name));
        }
    }

    private static Set<String> setIn(Models m) {
        return SET.matcher(plain(m)).results().flatMap(r -> Stream.of(r.group(1), r.group(2))).filter(name -> name != null).collect(toSet());
    }

    /** The variables an expression of the model reads. */
    private static Set<String> read(Models m) {
        return Pattern.compile("[$]\\{([^}]*)}").matcher(plain(m)).results().map(r -> r.group(1).replaceAll("'[^']*'", "").replaceAll("\\w+\\.\\w+(?=\\()", ""))
                .flatMap(expression -> Pattern.compile("[a-zA-Z]\\w*").matcher(expression).results().map(r -> r.group()))
                .filter(word -> !Set.of("true", "false", "null", "empty", "not", "and", "or", "execution", "task").contains(word)).collect(toSet());
    }

    private static String plain(Models m) {
        return m.text().replace("&#39;", "'").replace("&amp;", "&");
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java")).map(ReleasedModelsTest::text).collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
