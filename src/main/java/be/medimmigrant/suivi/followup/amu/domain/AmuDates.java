package be.medimmigrant.suivi.followup.amu.domain;

import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.followup.amu.domain.AmuTerms.Ends;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * On which day each timer of the model fires and each task is due. Some days follow from a term or from a recorded fact,
 * and move with it; the others are counted from {@code today}, the day on which the process arrives there. The terms are
 * the law's, by the rules that hold them: thirty days of the CPAS (art. 71 al. 2 of the CPAS law of 8 July 1976), eight to
 * notify (art. 62bis), five to transfer (art. 18 of the law of 2 April 1965), three months to appeal (art. 71 al. 3), a month
 * after a judgment (art. 1051 C. jud.). The counts of days before and after them are the organisation's (DOMAIN.md §1, §2), and proposals.
 *
 * @param notified the last day on which a decision of a given day must be notified: a rule that is edited, like all rules
 */
public record AmuDates(AmuFollowUp followUp, AmuTerms terms, BelgianCalendar calendar, UnaryOperator<LocalDate> notified, LocalDate today) {

    /** Tasks that wait for a day of their own before anybody takes them up. */
    public static final Set<String> RESTING = Set.of("confirmFiling", "verifyTransfer");

    /** Reminders that hold nothing up: of a term that moves after one of them was given, it is given again. */
    public static final Set<String> REMINDERS = Set.of("Timer_SafeDateMinus14", "Timer_SafeDateMinus10", "Timer_SafeDateMinus7", "Timer_AppealMinus14",
            "Timer_AppealMinus10", "Timer_AppealDatePassed");

    /** What has no term to follow rests until there is one. */
    public static final LocalDate NEVER = LocalDate.of(2999, 12, 31);

    /** It was given and stands a century ahead, in case its term moves; or it has no term. */
    public static boolean isResting(LocalDate day) {
        return day.getYear() >= 2100;
    }

    /** The terms, by rule, of which a timer reminds somebody. */
    public static Optional<Set<String>> reminds(String timer) {
        return switch (timer) {
            case "Timer_SafeDateMinus14", "Timer_SafeDateMinus10", "Timer_SafeDateMinus7", "Timer_SafeDateMinus5" -> Optional.of(Set.of(AmuTerms.APPEAL, AmuTerms.APPEAL_AFTER_SILENCE));
            case "Timer_AppealMinus14", "Timer_AppealMinus10" -> Optional.of(Set.of(AmuTerms.COURT_APPEAL));
            default -> Optional.empty();
        };
    }

    /** The day on which a timer fires. What follows from something not known yet is looked at on the next working day. */
    public LocalDate timer(String timer) {
        return switch (timer) {
            case "Timer_CollectionOverdue" -> calendar.plusWorkingDays(today, 3);
            case "Timer_ProcedureCheck" -> calendar.nextWorkingDay(today.plusDays(followUp.isInAppeal() ? 60 : 30));
            case "Timer_ExecutionCheck" -> executionCheck();
            case "Timer_LegalDatePassedUnexecuted" -> following(timer).filter(day -> day.isAfter(today)).orElse(NEVER);
            case "Timer_SafeDateMinus14", "Timer_SafeDateMinus10", "Timer_SafeDateMinus7", "Timer_SafeDateMinus5", "Timer_LegalDatePassed" ->
                    following(timer).orElseGet(() -> today.plusMonths(3));   // three months to appeal (art. 71 al. 3 of the CPAS law): no decision known, so its term cannot be over before, and moves them when it is
            default -> following(timer).orElseGet(() -> calendar.plusWorkingDays(today, 1));
        };
    }

    /** Like {@link #timer}, but only for those that move when a term or a fact is corrected. */
    public Optional<LocalDate> following(String timer) {
        return switch (timer) {
            case "Timer_SilenceDay30" -> end(AmuTerms.CPAS_DECISION, Ends::legal);
            case "Timer_SilenceDay38" -> end(AmuTerms.CPAS_DECISION, Ends::legal).map(notified);
            case "Timer_TransferDue" -> end(AmuTerms.CPAS_TRANSFER, Ends::legal);
            case "Timer_MediationUnanswered" -> followUp.mediation().map(m -> calendar.plusWorkingDays(m.contactedOn(), 10));
            case "Timer_SafeDateMinus14" -> beforeSafeDay(14);
            case "Timer_SafeDateMinus10" -> beforeSafeDay(10);
            case "Timer_SafeDateMinus7" -> beforeSafeDay(7);
            case "Timer_SafeDateMinus5" -> beforeSafeDay(5);
            case "Timer_LegalDatePassed", "Timer_LegalDatePassedUnexecuted" -> terms.lastAppeal().map(term -> term.legal().plusDays(1));
            case "Timer_AppealMinus14" -> before(end(AmuTerms.COURT_APPEAL, Ends::safe), 14);
            case "Timer_AppealMinus10" -> before(end(AmuTerms.COURT_APPEAL, Ends::safe), 10);
            case "Timer_AppealDatePassed" -> end(AmuTerms.COURT_APPEAL, Ends::legal).map(day -> day.plusDays(1));
            case "Timer_HearingReminder" -> hearingReminder(followUp.hearingsPrepared());
            case "Timer_Unreachable15" -> Optional.ofNullable(followUp.unreachableSince()).map(day -> day.plusDays(15));
            case "Timer_Unreachable30" -> Optional.ofNullable(followUp.unreachableSince()).map(day -> day.plusDays(30));
            default -> Optional.empty();
        };
    }

    /** The day after which a timer counted from the past may not fire, now that a term has moved. */
    public Optional<LocalDate> latest(String timer) {
        return timer.equals("Timer_ExecutionCheck") ? latestExecutionCheck() : Optional.empty();
    }

    /** The week before the safe day has begun: who only waits for the CPAS now files too late (DOMAIN.md, «never sequential»). */
    public boolean termPresses() {
        return beforeSafeDay(7).filter(day -> !day.isAfter(today)).isPresent();
    }

    /** The day by which a task is to be done: the safe day where a term is at stake, else a few working days. */
    public Optional<LocalDate> due(String task) {
        return switch (task) {
            case "confirmRequestInWriting", "requestUrgentHelp" -> Optional.of(calendar.nextWorkingDay(today));
            case "callCpas", "openFollowUp" -> inDays(2);
            case "collectRefusalDecision", "collectLateDecision", "analyseGround", "contactCpas" -> Optional.of(earlyEnough(calendar.plusWorkingDays(today, 3)));
            case "verifyExecution" -> inDays(3).map(this::notAfterSafeDay);
            default -> dueFollowing(task).or(() -> inDays(3));
        };
    }

    /** Like {@link #due}, but only for those that move when a term is corrected. */
    public Optional<LocalDate> dueFollowing(String task) {
        return switch (task) {
            case "confirmFiling", "helpFileApplication", "recordFiling" -> terms.appeal().map(Ends::safe);
            case "decideOnAppeal" -> end(AmuTerms.COURT_APPEAL, Ends::safe);
            case "verifyTransfer" -> end(AmuTerms.CPAS_TRANSFER, Ends::legal).map(calendar::nextWorkingDay);
            case "prepareHearing" -> Optional.ofNullable(followUp.hearingOn()).map(day -> calendar.plusWorkingDays(day, -1));
            default -> Optional.empty();
        };
    }

    /** Until when a task may rest: nothing is to be done about it earlier. */
    public Optional<LocalDate> followUp(String task) {
        Optional<LocalDate> rest = switch (task) {
            case "confirmFiling" -> beforeSafeDay(14);
            case "verifyTransfer" -> following("Timer_TransferDue");
            default -> Optional.empty();
        };
        return rest.filter(day -> day.isAfter(today));
    }

    /** A second reminder is worth waiting for only if its day is still ahead. */
    public boolean hearingReminderLeft() {
        return followUp.hearingsPrepared() < 2 && hearingReminder(1).filter(day -> day.isAfter(today)).isPresent();
    }

    private LocalDate executionCheck() {
        LocalDate usual = calendar.nextWorkingDay(today.plusDays(followUp.isInAppeal() ? 60 : 14));
        return latestExecutionCheck().filter(latest -> latest.isBefore(usual)).orElse(usual);
    }

    /** A revision is only a promise: while the term runs it is looked at a week before the safe day, and then from one working day to the next. */
    private Optional<LocalDate> latestExecutionCheck() {
        return beforeSafeDay(7).map(week -> week.isAfter(today) ? week : notAfterSafeDay(calendar.plusWorkingDays(today, 1)));
    }

    /** Nor ever yesterday. */
    private LocalDate notAfterSafeDay(LocalDate day) {
        LocalDate safe = terms.appeal().map(Ends::safe).orElse(day);
        return !day.isAfter(safe) ? day : safe.isBefore(today) ? today : safe;
    }

    private Optional<LocalDate> hearingReminder(int prepared) {
        return Optional.ofNullable(followUp.hearingOn()).map(day -> calendar.plusWorkingDays(day, prepared == 0 ? -14 : -3));
    }

    private Optional<LocalDate> beforeSafeDay(int days) {
        return before(terms.appeal().map(Ends::safe), days);
    }

    /** On a day on which somebody is there. */
    private Optional<LocalDate> before(Optional<LocalDate> safe, int days) {
        return safe.map(day -> calendar.previousWorkingDay(day.minusDays(days)));
    }

    private Optional<LocalDate> end(String rule, Function<Ends, LocalDate> which) {
        return terms.of(rule).map(which);
    }

    private Optional<LocalDate> inDays(int workingDays) {
        return Optional.of(calendar.plusWorkingDays(today, workingDays));
    }

    /** A lawyer is asked thirty days before the safe day: what comes before must be done by then, though never yesterday. */
    private LocalDate earlyEnough(LocalDate day) {
        LocalDate latest = terms.appeal().map(term -> calendar.previousWorkingDay(term.safe().minusDays(30))).orElse(day);
        return !latest.isBefore(day) ? day : latest.isBefore(today) ? calendar.nextWorkingDay(today) : latest;
    }
}
