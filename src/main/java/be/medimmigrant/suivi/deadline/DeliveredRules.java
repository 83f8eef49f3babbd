package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.platform.start.Starting;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** At each start: rules that a new release delivers join the table. */
@ApplicationScoped
public class DeliveredRules {

    @Inject DeadlineRules rules;

    void load(@Observes @Priority(300) Starting start) {
        rules.loadDelivered();
    }
}
