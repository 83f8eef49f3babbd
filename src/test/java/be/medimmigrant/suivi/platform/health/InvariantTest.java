package be.medimmigrant.suivi.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvariantTest {

    @Test
    void everyQueryOfTheFileIsReadWithItsNameAndExplanation() throws IOException {
        String file = new String(Invariant.class.getClassLoader().getResourceAsStream("db/invariants.sql").readAllBytes(), StandardCharsets.UTF_8);
        List<Invariant> all = Invariant.all();
        assertThat(all).hasSize((int) file.lines().filter(line -> line.startsWith("-- name:")).count()).hasSizeGreaterThan(9);
        assertThat(all).extracting(Invariant::name).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(i -> assertThat(i.says()).as(i.name()).endsWith(".").doesNotContain("--"));
        assertThat(all).allSatisfy(i -> assertThat(i.sql()).as(i.name()).matches("(?s)(select|with) .*"));
    }

    @Test
    void anExplanationMayTakeSeveralLines() {
        List<Invariant> read = Invariant.parse("-- about the file\n\n-- name: one\n-- First line\n-- and second.\nselect 1\nwhere false;\n");
        assertThat(read).containsExactly(new Invariant("one", "First line and second.", "select 1\nwhere false"));
    }
}
