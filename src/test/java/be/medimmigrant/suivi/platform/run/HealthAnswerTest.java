package be.medimmigrant.suivi.platform.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HealthAnswerTest {

    @Test
    void aBrokenCheckIsToldByItsName() {
        HealthAnswer answer = new HealthAnswer(503, "{\"watchdog\":\"last round 2026-12-01T08:07:00Z\",\"checks\":[{\"name\":\"database\",\"state\":\"ok\"},{\"name\":\"no_job_is_dead\",\"state\":\"violated\"},"
                + "{\"name\":\"fund_four_eyes\",\"state\":\"ok\"},{\"name\":\"no_alert_of_the_watchdog\",\"state\":\"violated\"}],\"status\":\"down\"}");
        assertThat(answer.isUnwell()).isTrue();
        assertThat(answer.broken()).containsExactly("no_job_is_dead", "no_alert_of_the_watchdog");
    }

    @Test
    void aDatabaseThatIsGoneIsToldToo() {
        HealthAnswer answer = new HealthAnswer(503, "{\"database\":\"down\",\"status\":\"down\"}");
        assertThat(answer.isUnwell()).isTrue();
        assertThat(answer.broken()).containsExactly("database");
    }

    @Test
    void whatIsStillOnItsWayIsNotUnwell() {
        HealthAnswer loading = new HealthAnswer(503, "{\"demo\":\"40 %\",\"status\":\"starting\"}");
        assertThat(loading.isUnwell()).isFalse();
        assertThat(loading.demo()).hasValue("40 %");
        assertThat(new HealthAnswer(503, "").isUnwell()).as("WildFly before it lets anybody in").isFalse();
        assertThat(new HealthAnswer(404, "").isStrange()).as("WildFly before the WAR is there").isFalse();
        assertThat(new HealthAnswer(500, "").isStrange()).isTrue();
    }
}
