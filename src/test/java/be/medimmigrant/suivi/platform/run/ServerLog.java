package be.medimmigrant.suivi.platform.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the server says while it runs, a file per start; those of the last starts stay. One-time links stand in it: only its owner reads it. */
record ServerLog(Path file) {

    private static final int KEPT = 5;

    static ServerLog begin(Path data) throws IOException {
        ServerLog log = new ServerLog(data.resolve("server.log"));
        for (int n = KEPT; n > 0; n--) if (Files.exists(log.earlier(n - 1))) Files.move(log.earlier(n - 1), log.earlier(n), StandardCopyOption.REPLACE_EXISTING);
        Files.createFile(log.file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return log;
    }

    private Path earlier(int n) {
        return n == 0 ? file : file.resolveSibling("server.log." + n);
    }

    /** The last thing said that looks so. */
    Optional<String> last(Pattern said) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.flatMap(line -> said.matcher(line).results()).map(found -> found.group(found.groupCount())).reduce((a, b) -> b);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
