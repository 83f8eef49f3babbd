package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the coordinator says of a source.
 *
 * @param id null for a new one, which then needs a name in each language
 * @param version as it was read, so that nobody writes over somebody else's change
 * @param from first day an expense may lie on, null = open; {@code to} the last one, null = open
 */
public record DescribeSource(UUID id, int version, Name name, LocalDate from, LocalDate to, Money total, SourceTerms terms) {

    public record Name(String fr, String nl, String en) {}
}
