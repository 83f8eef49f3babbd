package be.medimmigrant.suivi.codes.domain;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Rollup;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The code lists as delivered in {@code codes/}: the lists named in {@code lists.txt}, in that order, and the groups of the reports. */
public record CodeFiles(List<Code> items, List<Rollup> rollups) {

    private static final Set<String> OWN_COLUMNS = Set.of("code", "label_fr", "label_nl", "label_en", "parent", "kind", "no_value",
            "valid_from_year", "valid_to_year");

    public static CodeFiles delivered() {
        List<Code> items = new ArrayList<>();
        for (String list : lists()) {
            int order = 0;
            for (NamedCsvRecord row : rows(list)) items.add(item(list, ++order, row));
        }
        Set<String> known = items.stream().map(c -> c.list() + "/" + c.code()).collect(Collectors.toSet());
        return new CodeFiles(items, rows("rollups").stream().map(row -> rollup(row, known)).toList());
    }

    static List<String> lists() {
        try (BufferedReader lines = new BufferedReader(open("lists.txt"))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(open(file + ".csv"))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Code item(String list, int order, NamedCsvRecord row) {
        Map<String, String> attributes = new LinkedHashMap<>();
        row.getFieldsAsMap().forEach((column, text) -> {
            if (!OWN_COLUMNS.contains(column) && !text.isEmpty()) attributes.put(column, text);
        });
        String noValue = text(row, "no_value");
        String kind = text(row, "kind");
        return new Code(list, text(row, "code"), text(row, "label_fr"), text(row, "label_nl"), text(row, "label_en"), text(row, "parent"),
                kind != null ? kind : noValue != null ? "no_value" : "value", noValue, order, year(row, "valid_from_year"), year(row, "valid_to_year"), attributes);
    }

    /** A member is a code of the same list, or a country of a region. */
    private static Rollup rollup(NamedCsvRecord row, Set<String> known) {
        String list = text(row, "list");
        String member = text(row, "member_code");
        return new Rollup(list, text(row, "code"), known.contains(list + "/" + member) ? list : "countries", member, year(row, "valid_from_year"), year(row, "valid_to_year"));
    }

    private static String text(NamedCsvRecord row, String column) {
        return row.findField(column).filter(text -> !text.isBlank()).orElse(null);
    }

    private static Integer year(NamedCsvRecord row, String column) {
        String year = text(row, column);
        return year == null ? null : Integer.valueOf(year);
    }

    private static Reader open(String file) {
        return new InputStreamReader(Objects.requireNonNull(CodeFiles.class.getResourceAsStream("/codes/" + file), file), StandardCharsets.UTF_8);
    }
}
