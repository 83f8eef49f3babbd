package be.medimmigrant.suivi.codes;

import be.medimmigrant.suivi.platform.faces.Language;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What the elements of the process models are called in each language ({@code codes/process_steps.csv}). In pages:
 * {@code #{steps.label('chooseLawyer')}}. The engine's own task names are never shown.
 */
@Named("steps")
@ApplicationScoped
public class ProcessSteps {

    @Inject Language language;
    private final Map<String, Code> labels = new HashMap<>();

    @PostConstruct
    void read() {
        try (InputStream in = ProcessSteps.class.getClassLoader().getResourceAsStream("codes/process_steps.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.forEach(this::keep);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(NamedCsvRecord row) {
        String process = row.getField("process_id");
        String element = row.getField("element_id");
        Code code = new Code("process_steps", element, row.getField("label_fr"), row.getField("label_nl"), row.getField("label_en"),
                process, row.getField("element_type"), null, labels.size(), null, null, Map.of());
        labels.put(process + "/" + element, code);
        labels.putIfAbsent(element, code);
    }

    /** In the reader's language; the id itself where the list does not know it. */
    public String label(String element) {
        return written(labels.get(element), element, language.getCode());
    }

    /** Where several processes have an element of this id. */
    public String label(String process, String element) {
        return label(process, element, language.getCode());
    }

    public String label(String process, String element, String languageCode) {
        return written(labels.getOrDefault(process + "/" + element, labels.get(element)), element, languageCode);
    }

    private static String written(Code code, String element, String languageCode) {
        return code == null ? element : code.label(languageCode);
    }
}
