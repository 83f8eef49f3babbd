package be.medimmigrant.suivi.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each code occurs, after the figures of the annual reports: 2025 where it prints them, else 2018, as the file says row by row. */
class Proportions {

    private record Share(String code, int weight) {}

    private final Map<String, List<Share>> shares = new HashMap<>();
    private final Map<String, Integer> totals = new HashMap<>();
    private final Dice dice;

    Proportions(Dice dice) {
        this.dice = dice;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(
                new InputStreamReader(getClass().getResourceAsStream("/demo/proportions.csv"), StandardCharsets.UTF_8))) {
            rows.forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(NamedCsvRecord row) {
        int weight = Integer.parseInt(row.getField("weight"));
        shares.computeIfAbsent(row.getField("list"), list -> new ArrayList<>()).add(new Share(row.getField("code"), weight));
        totals.merge(row.getField("list"), weight, Integer::sum);
    }

    /** A code of the list, as often as in the reports. */
    String pick(String list) {
        int point = dice.upTo(totals.get(list));
        for (Share share : shares.get(list)) {
            point -= share.weight();
            if (point < 0) return share.code();
        }
        throw new IllegalStateException(list);
    }

    /** So many different codes. */
    List<String> pick(String list, int howMany) {
        List<String> picked = new ArrayList<>();
        while (picked.size() < howMany) {
            String code = pick(list);
            if (!picked.contains(code)) picked.add(code);
        }
        return picked;
    }
}
