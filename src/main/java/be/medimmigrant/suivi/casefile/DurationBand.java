package be.medimmigrant.suivi.casefile;

import java.util.Locale;

/** How long a closed case took, in days from opening to closing. The year page and the list of cases count by these. */
public enum DurationBand {
    UNDER_1_MONTH(0, 30), FROM_1_TO_3_MONTHS(31, 91), FROM_3_TO_6_MONTHS(92, 182), FROM_6_TO_12_MONTHS(183, 365), OVER_12_MONTHS(366, 1_000_000);

    private final int from;
    private final int to;

    DurationBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    public int from() { return from; }

    public int to() { return to; }

    /** As it stands in a page's address; its label is {@code casefile.duration.<code>}. */
    public String code() { return name().toLowerCase(Locale.ROOT); }
}
