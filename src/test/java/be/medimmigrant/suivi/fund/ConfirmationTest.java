package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.fund.bank.Confirmation;
import be.medimmigrant.suivi.shared.Money;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;

/** The bank's word: what it has paid, and nothing it has not. */
class ConfirmationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void the_bank_confirms_by_csv() {
        assertThat(read("reference;amount;date\nP-1;46,80;2026-11-25\n")).containsExactly(new Confirmation("P-1", Money.of("46.80"), DAY));
    }

    @Test
    void or_by_camt_053_whose_status_is_a_code_or_in_older_versions_a_word() {
        Camt camt = new Camt(DAY).paid("P-1", "46.80").cameIn("9.00");
        assertThat(read(camt.statement())).containsExactly(new Confirmation("P-1", Money.of("46.80"), DAY));
        assertThat(read(camt.statement().replace("<Sts><Cd>BOOK</Cd></Sts>", "<Sts>BOOK</Sts>"))).hasSize(1);
    }

    @Test
    void what_is_pending_for_information_reversed_or_returned_is_not_paid() {
        Camt camt = new Camt(DAY).entry("P-2", "5.00", "PDNG", "").entry("P-3", "6.00", "INFO", "").entry("P-4", "7.00", "BOOK", "<RvslInd>true</RvslInd>").returned("P-5", "8.00");
        assertThat(read(camt.paid("P-1", "46.80").statement())).extracting(Confirmation::reference).containsExactly("P-1");
        assertThat(read(new Camt(DAY).credited("P-2026-001-F-2026-002", "5.00").returned("P-2026-001-F-2026-003", "6.00").credited("funder", "9.00").statement()))
                .as("what came back of ours").containsExactly(new Confirmation("P-2026-001-F-2026-002", Money.of("5.00"), DAY, true), new Confirmation("P-2026-001-F-2026-003", Money.of("6.00"), DAY, true));
        assertThatThrownBy(() -> read(new Camt(DAY).entry("P-2", "5.00", "PDNG", "").statement())).hasMessage("fund.refused.nothingBooked");
    }

    /** hbci4j carries camt.052 of the same version; an entry is the same there. */
    @Test
    void the_entries_we_read_obey_the_iso_schema() {
        Camt camt = new Camt(DAY).paid("P-1", "46.80").cameIn("9.00").entry("P-2", "5.00", "PDNG", "").entry("P-4", "7.00", "BOOK", "<RvslInd>true</RvslInd>").returned("P-5", "8.00");
        assertThatCode(() -> validate(camt.report())).doesNotThrowAnyException();
        assertThatThrownBy(() -> validate(camt.report().replace("<Cd>PDNG</Cd>", ""))).hasMessageContaining("Sts");
    }

    @Test
    void anything_else_is_refused_also_a_document_that_wants_to_read_our_files() {
        assertThatThrownBy(() -> read("hello")).hasMessage("fund.refused.confirmation");
        assertThatThrownBy(() -> read("<a/>")).hasMessage("fund.refused.confirmation");
        assertThatThrownBy(() -> read("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")).hasMessage("fund.refused.confirmation");
    }

    private static List<Confirmation> read(String file) {
        return Confirmation.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static void validate(String report) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(ConfirmationTest.class.getResource("/camt.052.001.08.xsd")).newValidator()
                .validate(new StreamSource(new StringReader(report)));
    }
}
