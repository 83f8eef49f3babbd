package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.deadline.domain.RuleVersion;
import be.medimmigrant.suivi.deadline.domain.RuleVersions;
import be.medimmigrant.suivi.deadline.term.RuleFiles;
import be.medimmigrant.suivi.platform.start.Starting;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts delivered rules into the table when it lacks them; a rule that is there has been edited or may be, and is left. */
@ApplicationScoped
public class DeliveredRules {

    @Inject RuleVersions versions;

    @Transactional
    void load(@Observes @Priority(300) Starting start) {
        Set<String> known = versions.all().stream().map(v -> v.text().code()).collect(Collectors.toSet());
        RuleFiles.texts().stream().filter(text -> !known.contains(text.code()))
                .forEach(text -> versions.add(RuleVersion.delivered(text)));
    }
}
