package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEvent;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.followup.FollowUpProcess;
import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.inbox.OpenTasks;
import be.medimmigrant.suivi.inbox.TaskView;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What every command of the fund does before and beside its own verb. */
@ApplicationScoped
class FundWork {

    @Inject OpenTasks open;
    @Inject FollowUpProcess process;
    @Inject Interventions interventions;
    @Inject Timeline timeline;
    @Inject Acting acting;
    @Inject Clock clock;

    /** A task with the request it is about; both held until the transaction ends. */
    record Held(TaskView task, Intervention of) {}

    Held hold(String taskId, String... keys) {
        TaskView task = open.hold(taskId);
        if (!List.of(keys).contains(task.key())) throw new RuleViolated("task.gone");
        return new Held(task, interventions.hold(interventions.latest(task.caseId()).id()));
    }

    void complete(Held held, Map<String, Object> outcome) {
        process.complete(held.task(), outcome);
    }

    void tell(Intervention of, TimelineKind kind, String what, String said, String... args) {
        tell(of.caseId(), kind, what, said, args);
    }

    void tell(UUID caseId, TimelineKind kind, String what, String said, String... args) {
        timeline.record(new TimelineEvent(caseId, kind, "fund.timeline." + what, List.of(args), said == null || said.isBlank() ? null : said.strip()));
    }

    UUID me() {
        return acting.id();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
