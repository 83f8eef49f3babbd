package be.medimmigrant.suivi.deadline.web;

import be.medimmigrant.suivi.deadline.AlertView;
import be.medimmigrant.suivi.deadline.ApproachingTerms;
import be.medimmigrant.suivi.deadline.ApproachingView;
import be.medimmigrant.suivi.deadline.CaseDeadlines;
import be.medimmigrant.suivi.deadline.WatchRounds;
import be.medimmigrant.suivi.deadline.Watchdog;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** What {@code <s:deadlineAlerts>} shows on the team page. */
@Named("deadlineAlerts")
@RequestScoped
public class AlertsOnPage {

    /** The inbox stays an inbox: what does not fit stands under its own tab. */
    private static final int AT_ONCE = 4;

    @Inject Watchdog watchdog;
    @Inject CaseDeadlines terms;
    @Inject ApproachingTerms approachingTerms;
    @Inject SuiviClock clock;
    @Inject WatchRounds rounds;
    @Inject DeadlineWords words;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    private List<AlertView> standing;
    private List<ApproachingView> approaching;

    public List<AlertView> getStanding() {
        if (standing == null) {
            standing = watchdog.standing();
        }
        return standing;
    }

    /** The most urgent terms that concern the reader because their safe day is near, whoever has the tasks. */
    public List<ApproachingView> getApproaching() {
        return near().stream().limit(AT_ONCE).toList();
    }

    /** How many more there are. */
    public int getApproachingMore() {
        return Math.max(0, near().size() - AT_ONCE);
    }

    private List<ApproachingView> near() {
        if (approaching == null) {
            approaching = approachingTerms.mine();
        }
        return approaching;
    }

    public boolean late(ApproachingView term) {
        return term.safeDay().isBefore(LocalDate.now(clock));
    }

    /** Recours au tribunal du travail, date sûre mardi 15 décembre (dans 7 jours), date légale … */
    public String when(ApproachingView term) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), term.safeDay());
        String note = days < 0 ? texts.of("deadline.approaching.ago", -days) : texts.of("deadline.approaching.in", days);
        return texts.of("deadline.approaching.when", words.rule(term.ruleCode()), words.full(term.safeDay()), note, words.full(term.legalDay()), term.owner());
    }

    /** What to do about it; of a term that differs, which days its rule gives it. */
    public String detail(AlertView alert) {
        String key = "deadline.alert." + alert.kind() + ".detail";
        return switch (alert.kind()) {
            case "term_differs" -> texts.of(key, byRule(alert));
            case "clock" -> texts.of(key, words.full(LocalDate.ofInstant(clock.machine(), SuiviClock.BRUSSELS)), LocalTime.ofInstant(clock.machine(), SuiviClock.BRUSSELS).truncatedTo(ChronoUnit.MINUTES));
            default -> texts.of(key);
        };
    }

    private String byRule(AlertView alert) {
        try {
            return terms.byRule(alert.caseId(), alert.ruleCode()).map(term -> texts.of("deadline.alert.byRule", words.full(term.legalDay()), words.full(term.safeDay()))).orElse("");
        } catch (RuleViolated noDay) {
            return texts.of("deadline.alert.byRule.none");
        }
    }

    /** The reader sees both dates before the term moves. */
    public void recount(AlertView alert) {
        terms.recount(alert.caseId(), alert.ruleCode());
        toasts.say(texts.of("deadline.alert.recounted"));
    }

    /** The reader has looked at the clock of the machine. Timers of this node fire at once, those of another after its next round. */
    public void believeClock() {
        watchdog.believeClock();
        rounds.judgeClock();
        toasts.say(texts.of("deadline.alert.believed"));
    }

    public String title(AlertView alert) {
        String about = alert.kind().equals("clock") ? "" : alert.isAboutJob() ? texts.of("step." + alert.processKey() + "." + alert.step()) : words.rule(alert.ruleCode());
        return texts.of("deadline.alert." + alert.kind(), about);
    }

    public void retry(UUID alertId) {
        watchdog.retry(alertId);
        toasts.say(texts.of("deadline.alert.retried"));
    }
}
