package be.medimmigrant.suivi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

/** The engine's timers, fired one by one while the invented year goes by. */
@ApplicationScoped
class DemoProcess {

    @Inject ManagementService management;

    Optional<Instant> nextTimer() {
        return first().map(job -> job.getDuedate().toInstant());
    }

    void fireNextTimer() {
        first().ifPresent(job -> management.executeJob(job.getId()));
    }

    private Optional<Job> first() {
        return management.createJobQuery().active().withRetriesLeft().timers().orderByJobDuedate().asc().orderByJobId().asc().listPage(0, 1).stream().findFirst();
    }
}
