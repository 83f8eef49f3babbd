package be.medimmigrant.suivi.deadline;

import static be.medimmigrant.suivi.platform.acting.Roles.ANYBODY;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.deadline.domain.Alerts;
import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.platform.acting.ActingInTransaction;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The terms whose safe day comes near, whoever has the tasks: for the coordinator from ten days before, for the whole team from
 * seven days before (DOMAIN.md §1, §2; both on the working day before, like the timers). Read from the terms themselves, so one
 * stands until the application is filed, the term lost its object or the case is closed, and follows every correction.
 */
@Stateless
@AllowedTo(ANYBODY)
public class ApproachingTerms {

    private static final int COORDINATOR_FROM = 10;
    private static final int TEAM_FROM = 7;

    @Inject Alerts alerts;
    @Inject BelgianCalendar calendar;
    @Inject ActingInTransaction transaction;
    @Inject Clock clock;

    /** Those that concern the acting person, the most urgent first. */
    public List<ApproachingView> mine() {
        Set<String> roles = transaction.tell();
        int from = roles.contains(COORDINATOR) ? COORDINATOR_FROM : roles.contains(STAFF) ? TEAM_FROM : -1;
        if (from < 0) return List.of();
        LocalDate today = LocalDate.now(clock);
        return alerts.approaching(today.plusDays(from + 7)).filter(term -> !calendar.previousWorkingDay(term.safeDay().minusDays(from)).isAfter(today)).toList();
    }
}
