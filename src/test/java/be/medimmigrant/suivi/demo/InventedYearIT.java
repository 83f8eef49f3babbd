package be.medimmigrant.suivi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.run.Run;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer finds after {@code mvn -Prun}: a year of invented work, lived through the services, and a healthy server. */
class InventedYearIT {

    @TempDir Path folder;

    @Test
    void aYearIsInventedOnceWithTheProportionsOfTheReportsAndLeavesRowsAndEngineAgreeing() throws Exception {
        Run run = Run.of(Run.freePort(), folder, Map.of());
        try {
            assertThat(run.untilItSays("Ready")).contains("Demo data: 10 %", "Demo data: 90 %", "samir: coordinator");
            assertThat(run.health().statusCode()).as(run.health().body()).isEqualTo(200);
            requests(run);
            followUps(run);
            assertThat(run.count("select count(*) from change_log where table_name = 'request' and at < now() - interval '300 days'")).as("logged on their days").isPositive();
        } finally {
            run.stop();
        }
        Run again = Run.of(Run.freePort(), folder, Map.of());
        try {
            assertThat(again.untilItSays("Ready")).doesNotContain("Demo data: 10 %");
            assertThat(again.count("select count(*) from request")).isEqualTo(1309);
        } finally {
            again.stop();
        }
    }

    private static void requests(Run run) throws Exception {
        assertThat(run.count("select count(*) from request")).isEqualTo(1309);
        assertThat(run.count("select count(distinct date_trunc('month', received_on)) from request")).isGreaterThanOrEqualTo(12);
        // 2025: 49 % by phone, 48 % by mail; 2018: a third of those who ask are the person concerned or its family
        assertThat(run.count("select round(100.0 * count(*) filter (where means = 'email') / count(*)) from request")).isBetween(43L, 55L);
        assertThat(run.count("select round(100.0 * count(*) filter (where means = 'phone') / count(*)) from request")).isBetween(43L, 55L);
        assertThat(run.count("select round(100.0 * count(*) filter (where q.category in ('person_concerned', 'family')) / count(*)) from request r join requester q on q.id = r.requester_id")).isBetween(25L, 45L);
    }

    private static void followUps(Run run) throws Exception {
        assertThat(run.count("select count(*) from case_file where state = 'open'")).isBetween(8L, 30L);
        assertThat(run.count("select count(*) from case_file where state = 'closed'")).isBetween(20L, 40L);
        assertThat(run.count("select count(distinct outcome) from case_file where state = 'closed'")).as("many outcomes").isGreaterThanOrEqualTo(5);
        assertThat(run.count("select count(distinct task_key) from inbox_task")).as("at all stages").isGreaterThanOrEqualTo(4);
        assertThat(run.count("select count(*) from case_deadline")).isGreaterThan(20);
    }
}
