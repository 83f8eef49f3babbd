package be.medimmigrant.suivi.casefile;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.time.DateTimeException;
import java.time.Instant;

/** A place in a timeline, as it stands in a page's address: the moment and the order of what was recorded at it. */
public record TimelinePlace(Instant at, long sequence) {

    @Override
    public String toString() {
        return at + "_" + sequence;
    }

    public static TimelinePlace parse(String written) {
        try {
            int cut = written.lastIndexOf('_');
            return new TimelinePlace(Instant.parse(written.substring(0, cut)), Long.parseLong(written.substring(cut + 1)));
        } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException damaged) {
            throw new RuleViolated("casefile.addressDamaged");
        }
    }
}
