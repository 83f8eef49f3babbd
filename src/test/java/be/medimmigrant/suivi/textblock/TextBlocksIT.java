package be.medimmigrant.suivi.textblock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text blocks and fact sheets, kept by the staff, read by everybody who writes. */
@ExtendWith(ArquillianExtension.class)
class TextBlocksIT {

    private static final Trilingual TITLE = new Trilingual("Écrire à la mutuelle", "Het ziekenfonds schrijven", "Write to the mutual fund");
    private static final Trilingual ADDRESS = new Trilingual("https://exemple.test/fr", "https://exemple.test/nl", "https://exemple.test/en");

    @Inject TextBlocks blocks;
    @Inject TextBlocksResource resource;
    @Inject As as;

    @Test
    void theDeliveredOnesAreThereInThreeLanguages() {
        assertThat(as.staff(() -> blocks.all())).filteredOn(block -> block.kind().equals("block")).hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(block -> assertThat(block.title().isComplete() && block.text().isComplete()).isTrue());
    }

    @Test
    void aBlockIsKeptChangedAndRemoved() {
        UUID id = as.staff(() -> blocks.keep(new KeepTextBlock(null, 0, "sheet", TITLE, ADDRESS)));
        assertThat(offered("nl")).contains("Het ziekenfonds schrijven", "https://exemple.test/nl");
        Trilingual other = new Trilingual("Autre titre", "Andere titel", "Other title");
        as.coordinator(() -> blocks.keep(new KeepTextBlock(id, version(id), "sheet", other, ADDRESS)));
        assertThat(offered("fr")).contains("Autre titre").doesNotContain("Écrire à la mutuelle");
        as.staff(() -> blocks.remove(id, version(id)));
        assertThat(offered("fr")).doesNotContain("Autre titre");
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndOverwritesNothing() {
        UUID id = as.staff(() -> blocks.keep(new KeepTextBlock(null, 0, "block", TITLE, TITLE)));
        int seen = version(id);
        as.staff(() -> blocks.keep(new KeepTextBlock(id, seen, "block", TITLE, ADDRESS)));
        refused("textblock.changedMeanwhile", () -> blocks.keep(new KeepTextBlock(id, seen, "block", TITLE, TITLE)));
        refused("textblock.changedMeanwhile", () -> blocks.remove(id, seen));
        as.staff(() -> blocks.remove(id, version(id)));
    }

    @Test
    void halfATextIsRefusedAndSoIsASheetWithoutAnAddress() {
        refused("textblock.incomplete", () -> blocks.keep(new KeepTextBlock(null, 0, "block", new Trilingual("Titre", " ", "Title"), TITLE)));
        refused("textblock.noAddress", () -> blocks.keep(new KeepTextBlock(null, 0, "sheet", TITLE, new Trilingual("https://exemple.test/fr", "exemple.test", "http://exemple.test"))));
    }

    @Test
    void theTraineeReadsAndTheAccountantDoesNotWrite() {
        assertThat(as.person("leo", () -> blocks.all())).isNotEmpty();
        assertThatThrownBy(() -> as.person("compta", () -> blocks.keep(new KeepTextBlock(null, 0, "block", TITLE, TITLE)))).isInstanceOf(RuleViolated.class).hasMessage("acting.refused");
    }

    private int version(UUID id) {
        return as.staff(() -> blocks.byId(id)).orElseThrow().version();
    }

    private String offered(String language) {
        return as.staff(() -> resource.in(language));
    }

    private void refused(String key, Runnable attempt) {
        assertThatThrownBy(() -> as.staff(attempt)).isInstanceOf(RuleViolated.class).hasMessage(key);
    }
}
