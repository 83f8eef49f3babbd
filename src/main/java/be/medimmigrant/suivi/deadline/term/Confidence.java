package be.medimmigrant.suivi.deadline.term;

/** How well the rule is supported: established, to be verified, weak, or a choice of the organisation. */
public enum Confidence {
    HIGH, MEDIUM, LOW, PROPOSAL;

    public String code() {
        return name().toLowerCase();
    }

    public static Confidence of(String text) {
        return valueOf(text.trim().toUpperCase());
    }
}
