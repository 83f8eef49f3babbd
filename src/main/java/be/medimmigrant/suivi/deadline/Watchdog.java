package be.medimmigrant.suivi.deadline;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;
import static be.medimmigrant.suivi.platform.acting.Roles.SYSTEM;
import static be.medimmigrant.suivi.platform.acting.Roles.UNAUTHENTICATED;

import be.medimmigrant.suivi.deadline.domain.Alert;
import be.medimmigrant.suivi.deadline.domain.Alerts;
import be.medimmigrant.suivi.deadline.domain.CaseDeadline;
import be.medimmigrant.suivi.deadline.domain.ClockSense;
import be.medimmigrant.suivi.deadline.domain.Finding;
import be.medimmigrant.suivi.deadline.term.DeadlineCalculator;
import be.medimmigrant.suivi.deadline.term.Nature;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.platform.persistence.Row;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Looks, without the engine's timers, whether each legal deadline that runs is watched over: somebody has a task in its
 * case, or a timer that can still fire will bring one, at the latest on the day after its legal day. Looks also for jobs that fail, gave up
 * or never fired, for terms whose rule was corrected after they were fixed, and for rules that a release delivers in other words than
 * those chosen here. What it finds stands on the team page until it is mended.
 */
@Stateless
public class Watchdog {

    @Inject Alerts alerts;
    @Inject GuardProcess engine;
    @Inject DeadlineRules rules;
    @Inject RuleCorrection correction;
    @Inject SuiviClock clock;
    private final ClockSense sense = new ClockSense(Boolean.getBoolean("suivi.demo"));

    /**
     * One round: new findings become alerts, alerts whose cause is gone are settled. Skipped while another node goes round; while the
     * clock is in doubt nothing is found but that.
     */
    @AllowedTo({SYSTEM, STAFF, COORDINATOR})
    public void goRound() {
        if (!alerts.lock()) {
            return;
        }
        Instant now = clock.instant();
        List<Alert> standing = alerts.standing();
        if (clockInDoubt()) {
            if (standing.stream().noneMatch(alert -> alert.tells(Finding.clock()))) alerts.add(Alert.raise(Finding.clock(), now));
            return;
        }
        List<Finding> findings = findings();
        standing.stream().filter(alert -> findings.stream().noneMatch(alert::tells)).forEach(alert -> alert.gone(now));
        findings.stream().filter(finding -> standing.stream().noneMatch(alert -> alert.tells(finding)))
                .forEach(finding -> alerts.add(Alert.raise(finding, now)));
        alerts.wentRound(clock.machine());
    }

    /** Whether the machine's clock is more than an hour before the last round, or more than 14 days after it. */
    @AllowedTo(UNAUTHENTICATED)
    public boolean clockInDoubt() {
        return alerts.lastRound().filter(last -> sense.doubts(clock.machine(), last)).isPresent();
    }

    /** A person has looked at the machine's clock and it is right: the last round is now, and timers fire again within the hour at the latest. */
    @AllowedTo({STAFF, COORDINATOR})
    public void believeClock() {
        alerts.standing().stream().filter(alert -> alert.tells(Finding.clock())).forEach(alert -> alert.gone(clock.instant()));
        alerts.wentRound(clock.machine());
    }

    /** What stands, the oldest first. */
    @AllowedTo({STAFF, COORDINATOR})
    public List<AlertView> standing() {
        return alerts.told().map(Watchdog::view).toList();
    }

    /** By the machine's clock. For the health page, which is open to all. */
    @AllowedTo(UNAUTHENTICATED)
    public Optional<Instant> lastRound() {
        return alerts.lastRound();
    }

    /** Lets the engine try a failed job at once; refused for an alert that is about no job, and for a job that is done meanwhile. */
    @AllowedTo({STAFF, COORDINATOR})
    public void retry(UUID alertId) {
        Alert alert = alerts.get(alertId);
        if (alert == null || !alert.isAboutJob() || !engine.retry(alert.subject())) {
            throw new RuleViolated("deadline.alert.gone");
        }
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(engine.jobsInTrouble());
        List<CaseDeadline> open = alerts.openDeadlines();
        open.stream().filter(d -> d.nature().equals(Nature.CLIENT.code()) && !engine.watches(d.caseId(), latest(d))).map(Finding::unguarded).forEach(findings::add);
        DeadlineCalculator calculator = rules.calculator();
        open.stream().filter(d -> correction.differs(d, calculator)).map(Finding::differs).forEach(findings::add);
        findings.addAll(correction.unseen());
        return findings;
    }

    /** A timer that speaks up on the day after still brings the check of the notification in time. */
    private static Instant latest(CaseDeadline deadline) {
        return deadline.legalDay().plusDays(2).atStartOfDay(SuiviClock.BRUSSELS).toInstant();
    }

    private static AlertView view(Row row) {
        return new AlertView(row.id("id"), row.text("kind"), row.id("case_id"), row.text("number"), row.text("alias"),
                row.text("rule_code"), row.text("process_key"), row.text("step"), row.moment("found_at"));
    }
}
