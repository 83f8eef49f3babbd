package be.medimmigrant.suivi.followup.models;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.faces.Texts;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Named;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What today's code, pages and texts must offer a model as long as a case lives in it. Who extends it says by {@code models()} which ones. */
abstract class RulesOfEveryRelease {

    static final Path CODES = Path.of("src/main/resources/codes");
    static final Path PAGES = Path.of("src/main/webapp");
    private static final JavaClasses PRODUCT = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("be.medimmigrant.suivi");

    @ParameterizedTest
    @MethodSource("models")
    void every_expression_calls_a_public_method_of_a_steps_bean_of_the_product(Models m) {
        List<String> calls = Pattern.compile("(\\w+)\\.(\\w+)\\(([^)]*)\\)").matcher(m.text().replace("&#39;", "'")).results().map(MatchResult::group)
                .filter(call -> call.contains("caseId")).toList();
        assertThat(calls).allSatisfy(call -> {
            Matcher parts = Pattern.compile("(\\w+)\\.(\\w+)\\((.*)\\)").matcher(call);
            assertThat(parts.matches()).isTrue();
            Class<?>[] arguments = parts.group(3).isEmpty() ? new Class<?>[0] : Stream.of(parts.group(3).split(",")).map(a -> String.class).toArray(Class<?>[]::new);
            Method method = stepsBean(parts.group(1)).getMethod(parts.group(2), arguments);
            assertThat(Modifier.isPublic(method.getModifiers())).isTrue();
        });
    }

    private static Class<?> stepsBean(String name) {
        return PRODUCT.stream().filter(c -> c.isAnnotatedWith(Named.class) && c.getAnnotationOfType(Named.class).value().equals(name))
                .findFirst().orElseThrow(() -> new AssertionError("no bean @Named(\"" + name + "\")")).reflect();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_user_task_has_a_page_a_group_a_date_and_texts_in_three_languages(Models m) throws IOException {
        Set<String> roles = rows("roles").stream().map(r -> r.getField("code")).collect(toSet());
        for (UserTask task : m.every(UserTask.class)) {
            String key = task.getId();
            String bean = bean(m);
            assertThat(task.getCamundaFormKey()).as(key).endsWith("/" + key).matches("(followup/(amu|shared)|fund)/.*");
            assertThat(PAGES.resolve(task.getCamundaFormKey() + ".xhtml")).as(key).exists();
            assertThat(task.getCamundaDueDate()).as(key).isEqualTo("${%s.due(caseId,'%s')}", bean, key);
            if (task.getCamundaFollowUpDate() != null) assertThat(task.getCamundaFollowUpDate()).as(key).isEqualTo("${%s.followUp(caseId,'%s')}", bean, key);
            if (task.getCamundaCandidateGroups().startsWith("$")) assertThat(task.getCamundaCandidateGroups()).as(key).isEqualTo("${%s.groups(caseId,'%s')}", bean, key);
            else assertThat(roles).as(key).containsAll(List.of(task.getCamundaCandidateGroups().split(",")));
            Texts.LANGUAGES.forEach(language -> assertThat(Texts.in(language).containsKey("task." + key)).as(key).isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_timer_asks_for_the_date_of_its_own_name(Models m) {
        for (TimerEventDefinition timer : m.every(TimerEventDefinition.class)) {
            String event = ((FlowElement) timer.getParentElement()).getId();
            if (timer.getTimeCycle() == null) assertThat(timer.getTimeDate().getTextContent()).isEqualTo("${%s.timer(caseId,'%s')}", bean(m), event);
            else assertThat(timer.getTimeCycle().getTextContent()).isEqualTo("${%s.repeated(caseId,'%s')}", bean(m), event);
        }
    }

    static String bean(Models m) {
        return m.key().startsWith("amu") ? "amuSteps" : m.key().equals("medical-fund") ? "fundSteps" : "followUpSteps";
    }

    static NamedCsvRecord step(List<NamedCsvRecord> steps, String process, String element) {
        return steps.stream().filter(r -> name(r).equals(process + "/" + element)).findFirst()
                .orElseThrow(() -> new AssertionError("process_steps.csv has no row " + process + "," + element));
    }

    static String name(NamedCsvRecord row) { return row.getField("process_id") + "/" + row.getField("element_id"); }

    static List<NamedCsvRecord> rows(String list) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(CODES.resolve(list + ".csv"))) {
            return rows.stream().toList();
        }
    }
}
