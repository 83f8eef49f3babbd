package be.medimmigrant.suivi.followup.models;

import be.medimmigrant.suivi.platform.engine.Engine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** The delivered models on an engine in memory (H2), built once for all tests of the models. */
public final class ModelEngine {

    static final TakenFlows FLOWS = new TakenFlows();
    static final RehearsedSteps STEPS = new RehearsedSteps();
    public static final ProcessEngine ENGINE = build();

    private ModelEngine() {}

    private static ProcessEngine build() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("models");
        configuration.setJdbcUrl("jdbc:h2:mem:models;DB_CLOSE_DELAY=-1");
        configuration.setJobExecutorActivate(false);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setMetricsEnabled(false);
        configuration.setBeans(new HashMap<>(Map.of("amuSteps", STEPS, "followUpSteps", STEPS, "fundSteps", STEPS)));
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(FLOWS)));
        ProcessEngine engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        Engine.models().forEach(model -> deployment.addClasspathResource("bpmn/" + model));
        deployment.deploy();
        return engine;
    }
}
