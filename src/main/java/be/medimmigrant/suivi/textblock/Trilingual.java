package be.medimmigrant.suivi.textblock;

import jakarta.persistence.Embeddable;

/** One text in the three languages of the house. */
@Embeddable
public record Trilingual(String fr, String nl, String en) {

    public Trilingual {
        fr = fr == null ? "" : fr.strip();
        nl = nl == null ? "" : nl.strip();
        en = en == null ? "" : en.strip();
    }

    public String in(String language) {
        return switch (language) {
            case "nl" -> nl;
            case "en" -> en;
            default -> fr;
        };
    }

    public boolean isComplete() {
        return !fr.isEmpty() && !nl.isEmpty() && !en.isEmpty();
    }
}
