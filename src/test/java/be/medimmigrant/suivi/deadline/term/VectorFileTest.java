package be.medimmigrant.suivi.deadline.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of vectors as other programmes write them. */
class VectorFileTest {

    private static final String HEADER = "code,rule,input,first_day_counted,raw_last_day,legal_last_day,safe_last_day,why\n";
    private static final Map<String, String> DAYS = Map.of("first_day_counted", "2026-03-03", "raw_last_day", "2026-04-01", "legal_last_day", "2026-04-01", "safe_last_day", "2026-04-01");

    @ParameterizedTest
    @ValueSource(strings = {
            HEADER + "x1,cpas_decision,request 2026-03-02,2026-03-03,2026-04-01,2026-04-01,2026-04-01,plain\n",
            "\uFEFF" + HEADER + "x1,cpas_decision,request 2026-03-02,2026-03-03,2026-04-01,2026-04-01,2026-04-01,a byte order mark\n",
            "\uFEFFcode , rule, input, first_day_counted, raw_last_day, legal_last_day, safe_last_day\r\nx1, cpas_decision , \"request 2026-03-02\" , 2026-03-03,2026-04-01 , 2026-04-01,\t2026-04-01\r\n",
            HEADER + "\nx1,cpas_decision,request 2026-03-02,2026-03-03,2026-04-01,2026-04-01,2026-04-01\n\n,,,,,,,\n",
            "extra,safe_last_day,rule,input,legal_last_day,raw_last_day,first_day_counted,code\nmore,2026-04-01,cpas_decision,request 2026-03-02,2026-04-01,2026-04-01,2026-03-03,x1\n"})
    void aFileOfSomebodyElseIsRead(String csv) throws IOException {
        assertThat(read(csv)).singleElement().satisfies(vector -> {
            assertThat(vector.code() + " " + vector.rule() + " " + vector.input()).isEqualTo("x1 cpas_decision request 2026-03-02");
            assertThat(vector.days()).isEqualTo(DAYS);
            assertThat(differences(vector)).isEmpty();
        });
    }

    @Test
    void aRowWithoutCodeIsNamedByItsLine() throws IOException {
        assertThat(read("rule,input,legal_last_day\ncpas_decision,request 2026-03-02,2026-04-01\n")).singleElement().satisfies(vector -> assertThat(vector.code()).isEqualTo("line 2"));
    }

    @Test
    void onlyTheDaysThatAreGivenAreComparedAndEachOfThemIs() throws IOException {
        assertThat(differences(read(HEADER + "x1,cpas_decision,request 2026-03-02,2026-03-03,,2026-04-01,,empty\n").get(0))).isEmpty();
        assertThat(differences(read(HEADER + "x1,cpas_decision,request 2026-03-02,,,,2026-04-02,wrong\n").get(0)))
                .containsExactly(Map.entry("safe_last_day", "2026-04-02 is given, 2026-04-01 is computed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HEADER, "code;rule;input;first_day_counted;raw_last_day;legal_last_day;safe_last_day\nx1;cpas_decision;request 2026-03-02;2026-03-03;;;\n",
            "code,rule,input\nx1,cpas_decision,request 2026-03-02\n", "code,input,legal_last_day\nx1,request 2026-03-02,2026-04-01\n"})
    void aFileThatComparesNothingIsRefused(String csv) {
        assertThatThrownBy(() -> read(csv)).isInstanceOf(AssertionError.class).hasMessageMatching("a file (has no row|needs the columns .*)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x1,cpas_decision,request 2026-03-02,,,,,nothing given", "x1,cpas_decision,request 2026-03-02,03/03/2026,,,,another way of writing",
            "x1,labour_tribunal_appeal,registered letter posted 2026-09-15, presented 2026-09-16,2026-09-17,2026-12-16,2026-12-16,2026-12-15,no quotes"})
    void aRowThatCannotBeComparedIsRefused(String row) throws IOException {
        Vector vector = read(HEADER + row + "\n").get(0);
        assertThatThrownBy(() -> differences(vector)).isInstanceOf(AssertionError.class).hasMessageContaining("x1");
    }

    private static List<Vector> read(String csv) throws IOException {
        return new VectorFile("a file", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))).vectors();
    }

    private static Map<String, String> differences(Vector vector) {
        return DeadlineVectorsTest.differences(vector);
    }
}
