package be.medimmigrant.suivi.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.audit.Change;
import be.medimmigrant.suivi.audit.History;
import be.medimmigrant.suivi.audit.Subject;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DocumentsIT {

    private static final byte[] PDF = "%PDF-1.7 decision".getBytes(UTF_8);

    @Inject Documents documents;
    @Inject Timeline timeline;
    @Inject History history;
    @Inject SomeCase some;
    @Inject As as;
    private UUID caseId;

    @BeforeEach
    void aCase() {
        caseId = some.open();
    }

    @Test
    void aPaperComesBackAsItWentInUnderANameThatTellsNobodysName() {
        UUID id = add("cpas_decision_letter", PDF);
        DocumentFile file = as.staff(() -> documents.file(id));
        assertThat(file.bytes()).isEqualTo(PDF);
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.name()).matches("\\d{4}-\\d{4}-cpas_decision_letter\\.pdf");
        assertThat(as.staff(() -> timeline.read(caseId, new TimelineFilter(TimelineKind.DOCUMENT, false, null), 5)).entries()).singleElement()
                .satisfies(e -> assertThat(e.args()).contains("document:" + id));
    }

    @Test
    void whatIsNoPaperOrOfNoKnownTypeIsRefusedAndLeavesNothing() {
        refused("casefile.fileKind", () -> add("cpas_decision_letter", "<script>".getBytes(UTF_8)));
        refused("casefile.documentTypeMissing", () -> add(null, PDF));
        refused("codes.notRecordable", () -> add("love_letter", PDF));
        assertThat(all()).isEmpty();
    }

    @Test
    void onlyWhatWasMarkedSuperfluousIsRemovedAndItsLineStays() {
        UUID identity = add("proof_of_identity", PDF);
        UUID decision = add("cpas_decision_letter", PDF);
        as.staff(() -> documents.markSuperfluous(caseId, Set.of(identity)));
        assertThat(as.staff(() -> documents.removeSuperfluous(caseId))).isEqualTo(1);
        assertThat(all()).extracting(DocumentView::id, DocumentView::removed).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple(identity, true), org.assertj.core.groups.Tuple.tuple(decision, false));
        refused("casefile.documentGone", () -> documents.file(identity));
        assertThat(as.staff(() -> documents.file(decision)).bytes()).isEqualTo(PDF);
    }

    @Test
    void nobodyOutsideTheStaffOpensOne() {
        UUID id = add("cpas_decision_letter", PDF);
        assertThatThrownBy(() -> as.person("compta", () -> documents.file(id))).isInstanceOf(RuleViolated.class).hasMessage("acting.refused");
    }

    @Test
    void openingAPaperAboutHealthStandsInTheHistoryOfTheCaseAndAnOrdinaryOneDoesNot() {
        UUID health = add("amu_certificate", PDF);
        UUID ordinary = add("cpas_acknowledgement", PDF);
        as.staff(() -> documents.file(ordinary));
        assertThat(readings()).isEmpty();
        as.coordinator(() -> documents.file(health));
        assertThat(readings()).singleElement().satisfies(reading -> {
            assertThat(reading.who()).isEqualTo("Samir");
            assertThat(reading.fields()).anySatisfy(field -> {
                assertThat(field.column()).isEqualTo("document_id");
                assertThat(field.after()).isEqualTo(health.toString());
            });
        });
    }

    private List<Change> readings() {
        return as.staff(() -> history.of(Subject.CASE, caseId)).stream().filter(change -> change.table().equals("document_reading")).toList();
    }

    private UUID add(String type, byte[] bytes) {
        return as.staff(() -> documents.add(new AddDocument(caseId, type, null, null, bytes)));
    }

    private List<DocumentView> all() {
        return as.staff(() -> documents.of(caseId));
    }

    private void refused(String key, Runnable attempt) {
        assertThatThrownBy(() -> as.staff(attempt)).isInstanceOf(RuleViolated.class).hasMessage(key);
    }
}
