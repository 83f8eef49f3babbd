package be.medimmigrant.suivi.platform.faces;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the elements of the process models are called, from the one list that also draws them ({@code codes/process_steps.csv}):
 * {@code step.<process>.<element>} for every element, {@code task.<task key>} for user tasks, whatever process they stand in.
 */
final class StepTexts {

    private StepTexts() {}

    static Map<String, String> in(String language) {
        Map<String, String> texts = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(
                Objects.requireNonNull(StepTexts.class.getResourceAsStream("/codes/process_steps.csv")), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                String element = row.getField("element_id");
                String label = row.getField("label_" + language);
                texts.put("step." + row.getField("process_id") + "." + element, label);
                if (row.getField("element_type").equals("user_task")) texts.put("task." + element, label);
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
