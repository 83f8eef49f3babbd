package be.medimmigrant.suivi.platform.engine;

import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.Actor;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;

/** Runs the engine's jobs on the container's threads, with a request scope around each. */
class ManagedJobExecutor extends JobExecutor {

    /** A managed executor's queue is unbounded: without a bound one node would lock every job of the cluster. */
    private static final int AT_ONCE = 6;

    private final Semaphore slots = new Semaphore(AT_ONCE);
    private final ManagedExecutorService pool;
    private final ManagedThreadFactory threads;
    private final Instance<RequestContextController> requestScopes;
    private final Acting acting;

    ManagedJobExecutor(ManagedExecutorService pool, ManagedThreadFactory threads, Instance<RequestContextController> requestScopes, Acting acting) {
        this.pool = pool;
        this.threads = threads;
        this.requestScopes = requestScopes;
        this.acting = acting;
        setMaxJobsPerAcquisition(3);
        setWaitTimeInMillis(500);
        setMaxWait(2000);
        setLockTimeInMillis(60_000);
    }

    @Override
    protected void startExecutingJobs() {
        jobAcquisitionThread = threads.newThread(acquireJobsRunnable);
        jobAcquisitionThread.setName("suivi-job-acquisition");
        jobAcquisitionThread.start();
    }

    @Override
    protected void stopExecutingJobs() {
        Thread thread = jobAcquisitionThread;
        jobAcquisitionThread = null;
        try {
            if (thread != null) thread.join(10_000);
            if (slots.tryAcquire(AT_ONCE, 20, java.util.concurrent.TimeUnit.SECONDS)) slots.release(AT_ONCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        Runnable work = () -> jobIds.forEach(id -> acting.as(Actor.system("job " + name(id, engine)), getExecuteJobsRunnable(List.of(id), engine)));
        if (!slots.tryAcquire()) {
            reject(jobIds, engine);
            return;
        }
        try {
            pool.execute(() -> inRequestScope(work));
        } catch (RejectedExecutionException e) {
            slots.release();
            reject(jobIds, engine);
        }
    }

    /** What the change log calls the job: its process and its place in the model. */
    private static String name(String jobId, ProcessEngineImpl engine) {
        Job job = engine.getManagementService().createJobQuery().jobId(jobId).singleResult();
        if (job == null || job.getJobDefinitionId() == null) return "";
        return job.getProcessDefinitionKey() + "/" + engine.getManagementService().createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
    }

    private void inRequestScope(Runnable work) {
        RequestContextController scope = requestScopes.get();
        boolean activated = scope.activate();
        try {
            work.run();
        } finally {
            if (activated) scope.deactivate();
            requestScopes.destroy(scope);
            slots.release();
        }
    }

    private void reject(List<String> jobIds, ProcessEngineImpl engine) {
        logRejectedExecution(engine, jobIds.size());
        rejectedJobsHandler.jobsRejected(jobIds, engine, this);
    }
}
