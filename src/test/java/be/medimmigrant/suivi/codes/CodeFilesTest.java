package be.medimmigrant.suivi.codes;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.codes.domain.CodeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodeFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/codes");
    /** Files that are not code lists: terms and days of the deadline engine, BPMN elements, links and published figures. */
    private static final Set<String> OTHERS = Set.of("deadline_examples", "public_holidays", "process_steps", "rollups", "stats_history");
    private final CodeFiles files = CodeFiles.delivered();
    private final CodeBook book = CodeBook.of(1, files.items(), files.rollups());

    @Test
    void every_delivered_file_is_a_list_or_known_to_be_something_else() throws IOException {
        try (var found = Files.list(FOLDER)) {
            Set<String> names = found.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".csv"))
                    .map(f -> f.replace(".csv", "")).collect(Collectors.toCollection(HashSet::new));
            names.removeAll(OTHERS);
            assertThat(book.lists().keySet()).isEqualTo(names);
        }
    }

    @Test
    void every_row_of_every_file_is_read() throws IOException {
        for (String list : book.lists().keySet())
            assertThat(book.all(list)).as(list).hasSize(lines(list) - 1);
        assertThat(book.rollups()).hasSize(lines("rollups") - 1);
    }

    @Test
    void labels_are_there_in_three_languages() {
        assertThat(files.items()).allSatisfy(c -> assertThat(List.of(c.labelFr(), c.labelNl(), c.labelEn())).as(c.code()).noneMatch(String::isBlank));
    }

    @Test
    void codes_are_plain_words_and_parents_belong_to_the_same_list() {
        assertThat(files.items()).allSatisfy(c -> {
            assertThat(c.code()).matches("[a-z][a-z0-9_]*");
            if (c.parent() != null) assertThat(book.find(c.list(), c.parent())).as(c.code()).isPresent();
        });
        assertThat(book.rollups()).allSatisfy(r -> {
            assertThat(book.find(r.list(), r.code())).as(r.toString()).isPresent();
            assertThat(book.find(r.memberList(), r.member())).as(r.toString()).isPresent();
        });
    }

    @Test
    void only_what_is_valid_in_the_year_and_no_grouping_may_be_recorded() {
        assertThat(book.items("contact_means", 2026)).extracting(Code::code)
                .contains("phone").doesNotContain("contact_total", "other_contact_office_visit");
        assertThat(book.items("medical_conditions", 2024)).isEmpty();
        assertThat(book.items("medical_conditions", 2026)).extracting(Code::code).contains("diabetes");
    }

    @Test
    void the_own_columns_of_a_list_are_kept() {
        assertThat(book.find("countries", "afghanistan").orElseThrow().attribute("iso2")).isEqualTo("AF");
        assertThat(book.find("cpas", "cpas_schaerbeek").orElseThrow().attribute("commune_code")).isEqualTo("schaerbeek");
    }

    @Test
    void a_no_value_without_a_kind_of_its_own_is_still_a_no_value() {
        assertThat(book.all("languages")).filteredOn(Code::isNoValue).hasSize(1).allSatisfy(c -> assertThat(c.kind()).isEqualTo("no_value"));
    }

    /** No delivered file has a line break inside a field, so that lines count the rows independently of the reader. */
    private static int lines(String list) throws IOException {
        return Files.readAllLines(FOLDER.resolve(list + ".csv")).size();
    }
}
