package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.platform.testing.As;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The note a pharmacy gets: number, limit, validity; neither who nor why. */
@ExtendWith(ArquillianExtension.class)
class AgreementNoteIT {

    @Inject FundStory story;
    @Inject AgreementNote note;
    @Inject CaseFiles cases;
    @Inject As as;

    @Test
    void it_says_number_limit_and_validity_in_the_pharmacys_language_and_nothing_about_the_person() throws IOException {
        UUID caseId = story.approved("noor", "46.80");
        InterventionView of = story.asked(caseId);
        String french = text(of.id(), Locale.FRENCH);
        assertThat(french).contains("Accord de paiement " + of.number(), "46,80", "Valable jusqu’au", String.valueOf(of.validUntil().getYear()), "Pour : Pharmacie du Parc (exemple)", "mentionnant le numéro " + of.number());
        String dutch = text(of.id(), Locale.forLanguageTag("nl"));
        assertThat(dutch).contains("Betalingsakkoord " + of.number(), "46,80", "Geldig tot", String.valueOf(of.validUntil().getDayOfMonth()), "Voor: Pharmacie du Parc (exemple)");
        String alias = as.staff(() -> cases.header(caseId)).alias();
        for (String words : new String[] {french, dutch}) assertThat(words).doesNotContain(of.what()).doesNotContain("Antibiotique").doesNotContain(alias).doesNotContain(caseId.toString());
    }

    @Test
    void before_anything_was_agreed_there_is_none() {
        UUID caseId = story.asked("noor", "46.80");
        UUID id = story.asked(caseId).id();
        assertThatThrownBy(() -> as.staff(() -> note.pdf(id, Locale.FRENCH))).hasMessage("fund.refused.notAgreed");
        assertThatThrownBy(() -> as.person("compta", () -> note.pdf(id, Locale.FRENCH))).hasMessage("acting.refused");
    }

    private String text(UUID id, Locale language) throws IOException {
        PdfReader reader = new PdfReader(as.staff(() -> note.pdf(id, language)));
        try {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        } finally {
            reader.close();
        }
    }
}
