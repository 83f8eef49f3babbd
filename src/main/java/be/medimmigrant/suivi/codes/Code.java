package be.medimmigrant.suivi.codes;

import java.util.Map;

/**
 * One entry of a code list.
 *
 * @param kind what the entry is in the statistics: value, no_value, total, level, rollup, region, derived …
 * @param noValue which kind of «no value» it stands for (unknown, undefined, not_relevant, none, not_recorded), or null
 * @param validFrom first year in which it may be recorded, or null; {@code validTo} the last one, or null
 * @param attributes the list's own columns (iso2, commune_code …), only those that hold something
 */
public record Code(String list, String code, String labelFr, String labelNl, String labelEn, String parent, String kind,
        String noValue, int order, Integer validFrom, Integer validTo, Map<String, String> attributes) {

    public String label(String language) {
        return switch (language) {
            case "nl" -> labelNl;
            case "en" -> labelEn;
            default -> labelFr;
        };
    }

    public boolean validIn(int year) {
        return (validFrom == null || validFrom <= year) && (validTo == null || year <= validTo);
    }

    /** Totals and groupings are only computed; values, no-values and regions (country unknown) may be recorded. */
    public boolean recordable() {
        return kind.equals("value") || kind.equals("no_value") || kind.equals("region");
    }

    /** A group that counts what other rows count too: it is shown beside a table, never in it, and nothing stands below it. */
    public boolean overlaps() {
        return kind.equals("rollup") || kind.equals("derived");
    }

    public boolean isNoValue() {
        return noValue != null;
    }

    /** The list's own column of that name, or an empty text. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }
}
