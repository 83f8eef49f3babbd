package be.medimmigrant.suivi.account;

import be.medimmigrant.suivi.platform.start.Mode;
import be.medimmigrant.suivi.platform.start.Starting;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The invented team of the demo, only when {@code -Dsuivi.demo=true}: production has no default account. */
@ApplicationScoped
public class DemoAccounts {

    public static final String PASSWORD = "suivi-demo-2026";
    static final List<UUID> IDS = Stream.of("noor", "hanna", "samir", "compta", "leo", "admin").map(Accounts::openedAtStart).toList();

    @Inject Accounts accounts;

    void open(@Observes @Priority(200) Starting start) {
        if (Mode.asked() != Mode.DEMO) return;
        accounts.open("noor", "Noor", "NM", "fr", Set.of("staff"), PASSWORD);
        accounts.open("hanna", "Hanna", "HV", "nl", Set.of("staff"), PASSWORD);
        accounts.open("samir", "Samir", "SB", "fr", Set.of("coordinator", "staff"), PASSWORD);
        accounts.open("compta", "Claire", "CD", "fr", Set.of("accountant"), PASSWORD);
        accounts.open("leo", "Léo", "LT", "fr", Set.of("trainee"), PASSWORD);
        accounts.open("admin", "Admin", "AD", "fr", Set.of("administrator"), PASSWORD);
    }
}
