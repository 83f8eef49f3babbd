package be.medimmigrant.suivi.platform.faces;

/** Found by name for the language {@code fr}. */
public class Texts_fr extends Texts {
    public Texts_fr() {
        super("fr");
    }
}
