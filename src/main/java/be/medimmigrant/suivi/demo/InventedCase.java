package be.medimmigrant.suivi.demo;

import be.medimmigrant.suivi.account.AccountView;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** One follow-up of the invented year: who follows it, how it goes, and which of its tasks are already in the agenda. */
class InventedCase {

    final UUID id;
    final Scenario scenario;
    /** Where it stands at the end, or null. */
    private final Stage stage;
    final AccountView owner;
    final String cpas;
    /** The day the CPAS was asked, and the decision's: before the call. */
    final LocalDate requestedOn;
    final Set<String> planned = new HashSet<>();
    LocalDate hearingOn;
    boolean decisionArrived;

    InventedCase(UUID id, Scenario scenario, Stage stage, AccountView owner, String cpas, LocalDate requestedOn) {
        this.id = id;
        this.scenario = scenario;
        this.stage = stage;
        this.owner = owner;
        this.cpas = cpas;
        this.requestedOn = requestedOn;
    }

    boolean restsAt(String task) {
        return stage != null && stage.task.equals(task);
    }
}
