package be.medimmigrant.suivi.platform.run;

import be.medimmigrant.suivi.platform.start.Mode;
import be.medimmigrant.suivi.platform.start.WillNotStart;
import java.nio.file.Path;

/**
 * What {@code mvn -Prun} was asked: port, external database (or none), demo data, folder of the kept data. Where nothing is said it is the demo,
 * in an external database too: there the start refuses it where people work. In production mode no password is known by itself: null.
 */
record Settings(int port, String dbUrl, String dbUser, String dbPassword, Mode mode, Path data) {

    static Settings fromSystemProperties(Path project) throws CannotStart {
        Mode mode = modeAsked();
        requireYesOrNo("suivi.demo.year");
        return new Settings(port(System.getProperty("suivi.http.port", "8080")), System.getProperty("suivi.db.url", ""),
                given("suivi.db.user", "SUIVI_DB_USER", EmbeddedDb.USER), given("suivi.db.password", "SUIVI_DB_PASSWORD", mode == Mode.DEMO ? EmbeddedDb.PASSWORD : null), mode,
                project.resolve(System.getProperty("suivi.data", ".data")));
    }

    boolean demo() {
        return mode == Mode.DEMO;
    }

    /** The invented year beside the demo accounts; a developer may leave it out: {@code -Dsuivi.demo.year=false}. */
    boolean demoYear() {
        return demo() && !"false".equals(System.getProperty("suivi.demo.year"));
    }

    boolean external() {
        return !dbUrl.isBlank();
    }

    /** The database that was started for it. */
    Settings on(EmbeddedDb db) {
        return new Settings(port, db.url(), EmbeddedDb.USER, db.password(), mode, data);
    }

    private static Mode modeAsked() throws CannotStart {
        try {
            return Mode.of(System.getProperty("suivi.demo"), Mode.DEMO);
        } catch (WillNotStart word) {
            throw new CannotStart(word.getMessage());
        }
    }

    private static void requireYesOrNo(String property) throws CannotStart {
        String said = System.getProperty(property, "");
        if (!said.matches("(true|false)?")) throw new CannotStart("-D" + property + "= wants true or false, not «" + said + "».");
    }

    private static String given(String property, String variable, String otherwise) {
        String value = System.getProperty(property);
        if (value == null || value.isBlank()) value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : value;
    }

    private static int port(String text) throws CannotStart {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) throw new CannotStart("-Dsuivi.http.port= wants a number up to 65535, not «" + text + "».");
        return Integer.parseInt(text);
    }
}
