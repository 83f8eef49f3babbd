package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;

/** What the model {@code medical-fund} asks while it runs: by when each step is due (DOMAIN.md §5). */
@Named("fundSteps")
@ApplicationScoped
public class FundSteps {

    private static final LocalTime EVENING = LocalTime.of(17, 0);

    @Inject BelgianCalendar calendar;
    @Inject Clock clock;

    /** Third parties have two working days to answer; everything else is for the next one. */
    public Date due(String caseId, String task) {
        int workingDays = task.equals("checkThirdPartyPayers") ? 2 : 1;
        return Date.from(calendar.plusWorkingDays(LocalDate.now(clock), workingDays).atTime(EVENING).atZone(SuiviClock.BRUSSELS).toInstant());
    }
}
