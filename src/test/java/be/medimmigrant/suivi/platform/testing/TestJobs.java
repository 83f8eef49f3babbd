package be.medimmigrant.suivi.platform.testing;

import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;

/**
 * The engine's timers, run by the test instead of by the server's own threads: first {@link #hold()}, then travel and
 * {@link #runDue()}, at the end {@link #release()}. So nothing has to be waited for.
 */
@ApplicationScoped
public class TestJobs {

    @Inject ProcessEngine engine;
    @Inject ManagementService management;
    @Inject TestTime time;
    @Inject Acting acting;

    public void hold() {
        if (executor().isActive()) executor().shutdown();
    }

    public void release() {
        if (!executor().isActive()) executor().start();
    }

    public boolean areHeld() {
        return !executor().isActive();
    }

    /** It becomes that day, and every timer up to then fires, each at its own moment. */
    public void until(LocalDate day) {
        time.travelTo(day);
        runDue();
    }

    /** Runs what is due now, the earliest first, until nothing is. */
    public void runDue() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) run(due.get(0).getId());
    }

    /** As a job runs: the system acts. */
    public void run(String jobId) {
        acting.as(Actor.system("job"), () -> management.executeJob(jobId));
    }

    public List<Job> due() {
        return management.createJobQuery().executable().orderByJobDuedate().asc().list();
    }

    private JobExecutor executor() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
