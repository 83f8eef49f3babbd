package be.medimmigrant.suivi.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignedInTest {

    @Test
    void a_session_lasts_a_working_day_however_busy_it_is() {
        assertThat(SignedIn.tooOld(session(Duration.ofHours(11)))).isFalse();
        assertThat(SignedIn.tooOld(session(Duration.ofHours(12)))).isFalse();
        assertThat(SignedIn.tooOld(session(Duration.ofHours(12).plusSeconds(1)))).isTrue();
    }

    /** Created a moment after the epoch, used this long afterwards. */
    private static HttpSession session(Duration used) {
        return (HttpSession) Proxy.newProxyInstance(SignedInTest.class.getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, method, args) -> switch (method.getName()) {
            case "getCreationTime" -> 1_000L;
            case "getLastAccessedTime" -> 1_000L + used.toMillis();
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }
}
