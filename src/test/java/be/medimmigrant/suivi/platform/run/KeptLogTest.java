package be.medimmigrant.suivi.platform.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server said is there after the next start, and only for its owner. */
class KeptLogTest {

    @TempDir Path folder;

    @Test
    void theLogOfTheLastStartsStays() throws IOException {
        for (int start = 1; start <= 8; start++) Files.writeString(ServerLog.begin(folder).file(), "start " + start);
        assertThat(Files.readString(folder.resolve("server.log"))).isEqualTo("start 8");
        assertThat(Files.readString(folder.resolve("server.log.1"))).isEqualTo("start 7");
        assertThat(Files.readString(folder.resolve("server.log.5"))).isEqualTo("start 3");
        assertThat(folder.resolve("server.log.6")).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("server.log")))).isEqualTo("rw-------");
    }

    @Test
    void theLastThingSaidIsFound() throws IOException {
        ServerLog log = ServerLog.begin(folder);
        Files.writeString(log.file(), "12:00 ERROR Suivi does not start: one.\n12:01 ERROR Suivi does not start: another server works here.\n");
        assertThat(log.last(Pattern.compile("Suivi does not start: (.+)"))).hasValue("another server works here.");
        assertThat(log.last(Pattern.compile("token=\\S+"))).isEmpty();
    }

    @Test
    void aNewServerFolderKeepsTheOldLog() throws IOException {
        Path provisioned = Files.createDirectories(folder.resolve("provisioned"));
        Files.createDirectories(provisioned.resolve("configuration"));
        Files.createDirectories(provisioned.resolve("log"));
        Files.writeString(provisioned.resolve("configuration/standalone.xml"), "new");
        Files.writeString(provisioned.resolve("log/server.log"), "of the provisioning");
        Path server = folder.resolve("server");
        Server.copy(provisioned, server);
        Files.createDirectories(server.resolve("log"));
        Files.writeString(server.resolve("log/server.log"), "yesterday");
        Files.writeString(server.resolve("configuration/standalone.xml"), "old");
        Files.createDirectories(server.resolve("tmp/vfs"));
        Server.copy(provisioned, server);
        assertThat(Files.readString(server.resolve("log/server.log"))).isEqualTo("yesterday");
        assertThat(Files.readString(server.resolve("configuration/standalone.xml"))).isEqualTo("new");
        assertThat(server.resolve("tmp")).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(server))).isEqualTo("rwx------");
    }
}
