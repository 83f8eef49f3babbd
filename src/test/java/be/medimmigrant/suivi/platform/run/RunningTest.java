package be.medimmigrant.suivi.platform.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTest {

    @TempDir Path folder;

    @Test
    void aServerThatIsToldToStopBeforeItIsReadyHasNoOtherReasonNotToHaveStarted() throws Exception {
        Running running = running();
        running.serve(ending(running::close));
        assertThat(running.stopping()).isTrue();
    }

    @Test
    void aServerThatEndsByItselfSaysWhy() throws Exception {
        assertThatThrownBy(() -> running().serve(ending(() -> {}))).isInstanceOf(CannotStart.class).hasMessage("it ended");
    }

    private Running running() throws Exception {
        return new Running(FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE).lock(), null, folder);
    }

    private Server ending(Runnable first) {
        return new Server(folder, null, ZoneOffset.UTC) {
            @Override
            void start(Path data) throws CannotStart {
                first.run();
                throw new CannotStart("it ended");
            }
        };
    }
}
