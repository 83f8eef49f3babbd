package be.medimmigrant.suivi.platform.faces;

/** Found by name for the language {@code en}. */
public class Texts_en extends Texts {
    public Texts_en() {
        super("en");
    }
}
