package be.medimmigrant.suivi.fund.bank;

import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the bank says it has paid: our reference, the amount, the day. Read from CSV or from CAMT.053.
 *
 * @param back money that came back, and is no payment
 */
public record Confirmation(String reference, Money amount, LocalDate on, boolean back) {

    /** A payment. */
    public Confirmation(String reference, Money amount, LocalDate on) {
        this(reference, amount, on, false);
    }

    /** Refuses {@code fund.refused.confirmation} when it is neither, and {@code fund.refused.nothingBooked} for a statement without any payment of ours that the bank has booked. */
    public static List<Confirmation> read(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8).replace("\ufeff", "").strip();
        try {
            List<Confirmation> found = text.startsWith("<") ? Camt053.booked(text) : csv(text);
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

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip().substring(0, 10));
        } catch (DateTimeParseException | IndexOutOfBoundsException wrong) {
            throw new RuleViolated("fund.refused.confirmation");
        }
    }
}
