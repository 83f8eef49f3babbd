package be.medimmigrant.suivi.platform.engine;

import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.ActingInTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;

/** The embedded engine, in the container's own transactions and on its one datasource. Started and stopped by {@code Startup}. */
@ApplicationScoped
@ManagedExecutorDefinition(name = "java:app/concurrent/EngineJobs", maxAsync = 3, hungTaskThreshold = 600_000)
public class Engine {

    /** A job that fails (a lost connection, a lock) is tried again for about a day before the watchdog is all that is left. */
    static final String FAILED_JOB_RETRIES = "PT1M,PT5M,PT15M,PT30M,PT1H,PT1H,PT2H,PT2H,PT4H,PT4H,PT8H";

    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource dataSource;
    @Resource(lookup = "java:/TransactionManager") TransactionManager transactions;
    @Resource(lookup = "java:app/concurrent/EngineJobs") ManagedExecutorService pool;
    @Resource ManagedThreadFactory threads;
    @Inject BeanManager beans;
    @Inject Instance<RequestContextController> requestScopes;
    @Inject ActingInTransaction acting;
    @Inject Acting actors;
    @Inject JobsRunning running;

    private ProcessEngine engine;
    private ManagedJobExecutor jobs;
    private volatile boolean clockInDoubt;

    public void start() {
        jobs = new ManagedJobExecutor(pool, threads, requestScopes, actors);
        var configuration = new JakartaTransactionProcessEngineConfiguration();
        configuration.setProcessEngineName("suivi");
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(transactions);
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setBeans(new CdiBeans(beans));
        configuration.setDmnEngineConfiguration(OnlyFeel.configuration());
        configuration.setCustomPostCommandInterceptorsTxRequired(List.of(new ActingCommandInterceptor(acting)));
        configuration.setCustomPostCommandInterceptorsTxRequiresNew(List.of(new ActingCommandInterceptor(acting)));
        configuration.getProcessEnginePlugins().add(new TaskEvents(beans));
        configuration.getProcessEnginePlugins().add(new WaitEvents(beans));
        configuration.setJobExecutor(jobs);
        configuration.setJobExecutorActivate(false);
        configuration.setFailedJobRetryTimeCycle(FAILED_JOB_RETRIES);
        configuration.setMetricsEnabled(false);
        configuration.setHistoryCleanupEnabled(false);
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setEnableExpressionsInStoredQueries(false);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setQueryMaxResultsLimit(100_000);
        engine = configuration.buildProcessEngine();
        deployModels();
    }

    /** Timers begin to fire, unless the clock they go by is in doubt. Called when code lists, accounts and the like are there. */
    public void startJobs() {
        if (clockInDoubt) return;
        jobs.start();
        running.begin();
    }

    /** No timer fires until {@link #startJobs()}: the demo loader fires them itself, each on its day. */
    public void holdJobs() {
        running.end();
        jobs.shutdown();
    }

    /** From now on no timer fires, whoever starts them, until {@link #believeClock()}. */
    public void doubtClock() {
        if (clockInDoubt) return;
        clockInDoubt = true;
        if (jobs.isActive()) holdJobs();
    }

    /** Timers that were held for the clock's sake fire again. */
    public void believeClock() {
        if (!clockInDoubt) return;
        clockInDoubt = false;
        startJobs();
    }

    private void deployModels() {
        var deployment = engine.getRepositoryService().createDeployment().name("suivi").enableDuplicateFiltering(true);
        List<String> models = models();
        models.forEach(model -> deployment.addClasspathResource("bpmn/" + model));
        decisions().forEach(table -> deployment.addClasspathResource("bpmn/" + table));
        if (!models.isEmpty()) deployment.deploy();
    }

    /** The models the product runs, one per line of {@code bpmn/deployed.txt}; no scanning. */
    public static List<String> models() {
        return listed("bpmn/deployed.txt");
    }

    /** The tables of rules (DMN) the product asks, one per line of {@code bpmn/decisions.txt}. */
    public static List<String> decisions() {
        return listed("bpmn/decisions.txt");
    }

    private static List<String> listed(String file) {
        try (InputStream list = Engine.class.getClassLoader().getResourceAsStream(file)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void stop() {
        if (jobs != null && jobs.isActive()) jobs.shutdown();
        if (engine != null) engine.close();
    }

    @Produces @ApplicationScoped ProcessEngine engine() { return engine; }

    @Produces @ApplicationScoped RuntimeService runtime() { return engine.getRuntimeService(); }

    @Produces @ApplicationScoped TaskService tasks() { return engine.getTaskService(); }

    @Produces @ApplicationScoped DecisionService decisionService() { return engine.getDecisionService(); }

    @Produces @ApplicationScoped RepositoryService repository() { return engine.getRepositoryService(); }

    @Produces @ApplicationScoped HistoryService history() { return engine.getHistoryService(); }

    @Produces @ApplicationScoped ManagementService management() { return engine.getManagementService(); }
}
