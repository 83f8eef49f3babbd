package be.medimmigrant.suivi.deadline.term;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldModifiers;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file of vectors with the columns of {@code codes/deadline_examples.csv}, perhaps written by somebody else's programme: a byte
 * order mark, spaces around values, empty rows, columns more and a code or a remark missing do no harm. A file without row, or
 * without a column that matters, is refused.
 */
record VectorFile(String name, InputStream bytes) {

    static List<Vector> read(Path path) {
        try (InputStream bytes = Files.newInputStream(path)) {
            return new VectorFile(path.toString(), bytes).vectors();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Vector> resource(String path) {
        try (InputStream bytes = VectorFile.class.getResourceAsStream(path)) {
            return new VectorFile(path, bytes).vectors();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Vector> vectors() throws IOException {
        NamedCsvRecordHandler stripped = NamedCsvRecordHandler.builder().fieldModifier(FieldModifiers.STRIP).build();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().detectBomHeader(true).trimWhitespacesAroundQuotes(true)
                .allowMissingFields(true).allowExtraFields(true).build(stripped, bytes)) {
            List<NamedCsvRecord> rows = csv.stream().filter(row -> !String.join("", row.getFields()).isBlank()).toList();
            if (rows.isEmpty()) throw new AssertionError(name + " has no row");
            refuseUnlessReadable(rows.get(0).getHeader());
            return rows.stream().map(VectorFile::vector).toList();
        }
    }

    private void refuseUnlessReadable(List<String> columns) {
        if (!columns.containsAll(List.of("rule", "input")) || Vector.DAYS.stream().noneMatch(columns::contains)) {
            throw new AssertionError(name + " needs the columns rule, input and some of " + Vector.DAYS + ", but has " + columns);
        }
    }

    private static Vector vector(NamedCsvRecord row) {
        Map<String, String> days = new TreeMap<>();
        Vector.DAYS.stream().filter(column -> !field(row, column).isEmpty()).forEach(column -> days.put(column, field(row, column)));
        String code = field(row, "code");
        return new Vector(code.isEmpty() ? "line " + row.getStartingLineNumber() : code, field(row, "rule"), field(row, "input"), days, field(row, "why"));
    }

    private static String field(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }
}
