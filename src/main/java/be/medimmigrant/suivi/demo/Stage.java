package be.medimmigrant.suivi.demo;

/** A follow-up that stands at one stage on the last day of the invented year: somebody who looks for the stage finds it. */
enum Stage {
    ANALYSIS("analyseGround", 30, Scenario.CPAS_REVISES),
    MEDIATION("contactCpas", 40, Scenario.CPAS_REVISES),
    LAWYER("chooseLawyer", 42, Scenario.JUDGMENT_FAVOURABLE),
    FILING("confirmFiling", 65, Scenario.JUDGMENT_FAVOURABLE),
    COURT("checkProcedure", 150, Scenario.JUDGMENT_FAVOURABLE),
    EXECUTION("verifyExecution", 80, Scenario.REVISED_AFTER_STOP);

    /** The task that nobody does. */
    final String task;
    /** Opened so many days before the end: long enough to come there, too short for the term to pass. */
    final int days;
    final Scenario scenario;

    Stage(String task, int days, Scenario scenario) {
        this.task = task;
        this.days = days;
        this.scenario = scenario;
    }
}
