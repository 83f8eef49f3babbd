package be.medimmigrant.suivi.person.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Plants instead of people: names that may be said aloud. The same number always gives the same alias. */
final class Aliases {

    /** Coprime with the number of plants, so that neighbours in time are no neighbours in the alphabet. */
    private static final int STRIDE = 61;
    private static final List<String> PLANTS = read();

    private Aliases() {}

    /** «Bruyère», and after all plants have been given once «Bruyère 2». */
    static String numbered(int number) {
        int round = (number - 1) / PLANTS.size();
        String plant = PLANTS.get((int) ((long) number * STRIDE % PLANTS.size()));
        return round == 0 ? plant : plant + " " + (round + 1);
    }

    private static List<String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Aliases.class.getResourceAsStream("/person/aliases.txt")), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
