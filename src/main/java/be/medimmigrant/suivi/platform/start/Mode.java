package be.medimmigrant.suivi.platform.start;

/** Invented people with a published password, or a house's own. A word that is neither {@code true} nor {@code false} is not guessed at. */
public enum Mode {
    DEMO,
    PRODUCTION;

    /** What {@code -Dsuivi.demo} says to the server; nothing said is production. @throws WillNotStart for any other word */
    public static Mode asked() {
        return of(System.getProperty("suivi.demo"), PRODUCTION);
    }

    /** @throws WillNotStart for a word that is neither {@code true}, {@code false} nor blank */
    public static Mode of(String demo, Mode whenNothingIsSaid) {
        if (demo == null || demo.isBlank()) return whenNothingIsSaid;
        return switch (demo) {
            case "true" -> DEMO;
            case "false" -> PRODUCTION;
            default -> throw new WillNotStart("-Dsuivi.demo= wants true or false, not «" + demo + "».");
        };
    }
}
