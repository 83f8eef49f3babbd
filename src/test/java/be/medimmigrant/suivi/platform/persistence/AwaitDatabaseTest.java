package be.medimmigrant.suivi.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class AwaitDatabaseTest {

    private static final Duration AT_ONCE = Duration.ofNanos(1);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void asksAgainUntilTheDatabaseAnswers() throws InterruptedException {
        assertThat(AwaitDatabase.answers(upAfter(3), Duration.ofMinutes(5), AT_ONCE)).isTrue();
        assertThat(asked).hasValue(4);
    }

    @Test
    void givesUpWhenTheTimeIsUp() throws InterruptedException {
        assertThat(AwaitDatabase.answers(upAfter(Integer.MAX_VALUE), Duration.ZERO, AT_ONCE)).isFalse();
        assertThat(asked).hasValue(1);
    }

    private DataSource upAfter(int refusals) {
        return (DataSource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
            if (asked.getAndIncrement() < refusals) throw new SQLException("Connection refused");
            return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (connection, call, none) -> null);
        });
    }
}
