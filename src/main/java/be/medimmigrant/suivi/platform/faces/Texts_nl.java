package be.medimmigrant.suivi.platform.faces;

/** Found by name for the language {@code nl}. */
public class Texts_nl extends Texts {
    public Texts_nl() {
        super("nl");
    }
}
