package be.medimmigrant.suivi.platform.run;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the health page says, as far as the one who waits for it must know. */
record HealthAnswer(int status, String body) {

    private static final Pattern DEMO = Pattern.compile("\"demo\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern BROKEN = Pattern.compile("\"name\"\\s*:\\s*\"([^\"]+)\"\\s*,\\s*\"state\"\\s*:\\s*\"violated\"");
    private static final Pattern DATABASE_DOWN = Pattern.compile("\"database\"\\s*:\\s*\"down\"");

    boolean isWell() {
        return status == 200;
    }

    /** The application is there and says that something is wrong, which waiting does not mend. */
    boolean isUnwell() {
        return status == 503 && !broken().isEmpty();
    }

    /** Neither well nor unwell nor still on its way. */
    boolean isStrange() {
        return status != 200 && status != 404 && status != 503;
    }

    /** The checks that do not hold. */
    List<String> broken() {
        List<String> names = BROKEN.matcher(body).results().map((MatchResult found) -> found.group(1)).toList();
        return names.isEmpty() && DATABASE_DOWN.matcher(body).find() ? List.of("database") : names;
    }

    /** How far the invented year is, while it is being loaded, or that it is not whole. */
    Optional<String> demo() {
        Matcher demo = DEMO.matcher(body);
        return demo.find() ? Optional.of(demo.group(1)) : Optional.empty();
    }
}
