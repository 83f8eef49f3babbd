package be.medimmigrant.suivi.fund.bank;

import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the bank says it has paid: our reference, the amount, the day. Read from CSV or from CAMT.053. */
public record Confirmation(String reference, Money amount, LocalDate on) {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** Refuses {@code fund.refused.confirmation} when it is neither. */
    public static List<Confirmation> read(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8).replace("\ufeff", "").strip();
        try {
            List<Confirmation> found = text.startsWith("<") ? camt(text) : csv(text);
            if (found.isEmpty()) throw new RuleViolated("fund.refused.confirmation");
            return found;
        } catch (RuleViolated refused) {
            throw refused;
        } catch (Exception unreadable) {
            throw new RuleViolated("fund.refused.confirmation");
        }
    }

    /** Columns reference, amount (comma or point), date (yyyy-mm-dd); separated by semicolons or commas. */
    private static List<Confirmation> csv(String text) throws Exception {
        List<Confirmation> found = new ArrayList<>();
        char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(new StringReader(text))) {
            for (NamedCsvRecord row : rows) found.add(new Confirmation(row.getField("reference").strip(), Money.of(row.getField("amount").strip().replace(',', '.')), day(row.getField("date"))));
        }
        return found;
    }

    /** Debit entries (DBIT) with the end-to-end reference of each transaction; any version of camt.053. */
    private static List<Confirmation> camt(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<Confirmation> found = new ArrayList<>();
        NodeList entries = document.getElementsByTagNameNS("*", "Ntry");
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            if (!"DBIT".equals(first(entry, "CdtDbtInd"))) continue;
            LocalDate on = day(first((Element) entry.getElementsByTagNameNS("*", "BookgDt").item(0), "*"));
            NodeList details = entry.getElementsByTagNameNS("*", "TxDtls");
            for (int j = 0; j < details.getLength(); j++) {
                Element detail = (Element) details.item(j);
                String amount = first(detail, "Amt") == null ? first(entry, "Amt") : first(detail, "Amt");
                if (first(detail, "EndToEndId") != null) found.add(new Confirmation(first(detail, "EndToEndId"), Money.of(amount), on));
            }
        }
        return found;
    }

    private static String first(Element in, String name) {
        NodeList found = in.getElementsByTagNameNS("*", name);
        return found.getLength() == 0 ? null : found.item(0).getTextContent().strip();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip().substring(0, 10));
        } catch (DateTimeParseException | IndexOutOfBoundsException wrong) {
            throw new RuleViolated("fund.refused.confirmation");
        }
    }
}
