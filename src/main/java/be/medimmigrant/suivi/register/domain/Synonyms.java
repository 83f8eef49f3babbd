package be.medimmigrant.suivi.register.domain;

import be.medimmigrant.suivi.person.PlainLetters;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What people say instead of a code's label: {@code register/synonyms.csv}, French and Dutch side by side. */
@ApplicationScoped
public class Synonyms {

    private final Map<String, List<List<String>>> said = new HashMap<>();

    @PostConstruct
    void read() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(
                Objects.requireNonNull(Synonyms.class.getResourceAsStream("/register/synonyms.csv")), StandardCharsets.UTF_8))) {
            rows.forEach(row -> said.put(row.getField("list") + "/" + row.getField("code"),
                    Stream.of(row.getField("words").split("\\|")).map(PlainLetters::words).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each synonym as its words. */
    public List<List<String>> of(String list, String code) {
        return said.getOrDefault(list + "/" + code, List.of());
    }

    /** All codes that have synonyms, as {@code list/code}: for the test that each of them exists. */
    public List<String> codes() {
        return said.keySet().stream().sorted().toList();
    }
}
