package be.medimmigrant.suivi.platform.faces;

/** How pages greet and suit the person who reads them; theme is "", "light" or "dark". */
public record Reader(String displayName, String initials, String language, String theme, boolean letterKeys) implements java.io.Serializable {

    static final Reader NOBODY = new Reader("", "", "fr", "", true);
}
