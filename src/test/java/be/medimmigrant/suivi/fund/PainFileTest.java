package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.fund.bank.BankText;
import be.medimmigrant.suivi.fund.bank.PainFile;
import be.medimmigrant.suivi.fund.bank.StructuredCommunication;
import be.medimmigrant.suivi.fund.bank.Transfer;
import be.medimmigrant.suivi.shared.Money;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;

/** The file for the bank, held to the ISO schema (from hbci4j-core, test scope). */
class PainFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void the_file_obeys_the_iso_schema() {
        assertThatCode(() -> validate(file(transfer("P-2026-001-F-2026-007", "Pharmacie du Parc (exemple)", "FA 2026/18"), transfer("P-2026-001-F-2026-008", "Huisartsenpraktijk Øst & Zoë", "+++090/9337/55493+++"))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_wrong_file_does_not() {
        String broken = new String(file(transfer("A", "B", "C")), StandardCharsets.UTF_8).replace("<NbOfTxs>1</NbOfTxs>", "");
        assertThatThrownBy(() -> validate(broken.getBytes(StandardCharsets.UTF_8))).hasMessageContaining("NbOfTxs");
    }

    @Test
    void sums_and_fields_are_what_they_should_be() {
        String xml = new String(file(transfer("P-1", "a".repeat(90), "b".repeat(200)), transfer("P-2", "Café Noël", "x")), StandardCharsets.UTF_8);
        assertThat(xml).contains("<CtrlSum>93.60</CtrlSum>", "<NbOfTxs>2</NbOfTxs>", "<Nm>" + "a".repeat(70) + "</Nm>", "<Ustrd>" + "b".repeat(140) + "</Ustrd>", "<Nm>Cafe Noel</Nm>");
    }

    @Test
    void a_structured_communication_is_recognised_by_its_check_digits() {
        assertThat(StructuredCommunication.of("+++090/9337/55493+++")).map(StructuredCommunication::digits).contains("090933755493");
        assertThat(StructuredCommunication.of("+++090/9337/55494+++")).isEmpty();
        assertThat(StructuredCommunication.of("FA 2026/18")).isEmpty();
        assertThat(new String(file(transfer("P-1", "x", "090933755493")), StandardCharsets.UTF_8)).contains("<Ref>090933755493</Ref>", "<Cd>SCOR</Cd>");
    }

    @Test
    void letters_a_bank_does_not_know_are_written_without_accents() {
        assertThat(BankText.plain("Pharmacie de l’Œuvre & Zoë; «Ünal» [1]")).isEqualTo("Pharmacie de l'OEuvre + Zoe Unal 1");
    }

    @Test
    void a_reference_is_never_cut_so_that_the_bank_gives_back_ours() {
        assertThat(new String(file(transfer("P-" + "1".repeat(33), "x", "y")), StandardCharsets.UTF_8)).contains("<EndToEndId>P-" + "1".repeat(33) + "</EndToEndId>");
        assertThatThrownBy(() -> transfer("P-" + "1".repeat(34), "x", "y")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> transfer("P-é", "x", "y")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Transfer transfer(String reference, String payee, String communication) {
        return new Transfer(reference, payee, "BE68539007547034", Money.of("46.80"), communication);
    }

    private static byte[] file(Transfer... transfers) {
        return PainFile.write("P-2026-001", Instant.parse("2026-11-23T10:00:00Z"), DAY, "Medimmigrant", "BE71096123456769", List.of(transfers));
    }

    private static void validate(byte[] file) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(PainFileTest.class.getResource("/pain.001.001.09.xsd")).newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(file)));
    }
}
