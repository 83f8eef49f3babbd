package be.medimmigrant.suivi.platform.start;

/** A reason not to start, in one sentence for whoever runs the server. */
public final class WillNotStart extends RuntimeException {

    /** What the sentence in the log begins with; the launcher of {@code mvn -Prun} repeats it on the screen. */
    public static final String SAYS = "Suivi does not start: ";

    public WillNotStart(String sentence) {
        super(sentence);
    }
}
