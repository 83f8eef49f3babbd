package be.medimmigrant.suivi.platform.run;

import java.nio.file.Path;

/** What {@code mvn -Prun} was asked: port, external database (or none), demo data, folder of the kept data. */
record Settings(int port, String dbUrl, String dbUser, String dbPassword, boolean demo, Path data) {

    static Settings fromSystemProperties(Path project) throws CannotStart {
        return new Settings(port(System.getProperty("suivi.http.port", "8080")), System.getProperty("suivi.db.url", ""),
                given("suivi.db.user", "SUIVI_DB_USER"), given("suivi.db.password", "SUIVI_DB_PASSWORD"),
                !"false".equals(System.getProperty("suivi.demo")), project.resolve(System.getProperty("suivi.data", ".data")));
    }

    /** The invented year beside the demo accounts; a developer may leave it out: {@code -Dsuivi.demo.year=false}. */
    boolean demoYear() {
        return demo && !"false".equals(System.getProperty("suivi.demo.year"));
    }

    boolean external() {
        return !dbUrl.isBlank();
    }

    private static String given(String property, String variable) {
        String value = System.getProperty(property);
        if (value == null || value.isBlank()) value = System.getenv(variable);
        return value == null || value.isBlank() ? EmbeddedDb.USER : value;
    }

    private static int port(String text) throws CannotStart {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) throw new CannotStart("-Dsuivi.http.port= wants a number up to 65535, not «" + text + "».");
        return Integer.parseInt(text);
    }
}
