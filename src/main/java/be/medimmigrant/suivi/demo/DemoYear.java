package be.medimmigrant.suivi.demo;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.followup.FollowUps;
import be.medimmigrant.suivi.platform.engine.Engine;
import be.medimmigrant.suivi.platform.health.HealthAsked;
import be.medimmigrant.suivi.platform.start.Started;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import be.medimmigrant.suivi.register.Requests;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Loads the invented year, once, when asked by {@code -Dsuivi.demo.year=true}: twelve months up to yesterday. The clock goes
 * from event to event and from timer to timer, so everything happens on its day; afterwards it is today again.
 */
@ApplicationScoped
public class DemoYear {

    private static final Logger LOG = Logger.getLogger(DemoYear.class.getName());
    private static final String FAILED = "failed";
    private static final int REQUESTS = 1_309;
    private static final int CASES = 44;

    @Resource ManagedExecutorService threads;
    @Inject DemoRows rows;
    @Inject SuiviClock clock;
    @Inject Engine engine;
    @Inject Codes codes;
    @Inject Team team;
    @Inject CaseWork work;
    @Inject DemoProcess process;
    @Inject FollowUps followUps;
    @Inject Requests requests;
    private volatile String progress;

    void load(@Observes @Priority(10_000) Started started) {
        if (!Boolean.getBoolean("suivi.demo.year") || rows.isLoaded()) return;
        progress = "0 %";
        threads.execute(this::invent);
    }

    void tell(@Observes HealthAsked asked) {
        String now = progress;
        if (FAILED.equals(now)) asked.say("demo", now);
        else if (now != null) asked.notReady("demo", now);
    }

    @ActivateRequestContext
    void invent() {
        engine.holdJobs();
        try {
            play(clock.today());
            rows.loaded();
            progress = null;
        } catch (RuntimeException e) {
            rows.loaded(); // what was invented so far stays; a second try would double it
            progress = FAILED;
            LOG.log(Level.SEVERE, "The invented year could not be loaded", e);
        } finally {
            clock.back();
            engine.startJobs();
        }
    }

    private void play(LocalDate today) {
        LocalDate first = today.minusYears(1);
        Instant end = today.atStartOfDay(SuiviClock.BRUSSELS).toInstant();
        Dice dice = new Dice();
        Proportions proportions = new Proportions(dice);
        InventedPeople people = new InventedPeople(dice, proportions, codes);
        Agenda agenda = new Agenda(end);
        Calls calls = new Calls(requests, dice, proportions, people, end);
        Cases cases = new Cases(agenda, team, work, rows, followUps, requests, calls, people, dice, clock);
        List<AccountView> staff = team.staff();
        for (int i = 0; i < REQUESTS - CASES; i++) {
            AccountView who = dice.oneOf(staff);
            agenda.at(moment(dice, first, today), () -> team.act(who, () -> calls.somebodyCalls(clock.today(), clock.instant())));
        }
        for (int i = 0; i < CASES; i++) {
            int number = i;
            AccountView who = staff.get(i % staff.size());
            LocalDate on = first.plusDays(3 + (long) i * 358 / CASES);
            agenda.at(workingHours(dice, on), () -> team.act(who, () -> cases.open(who, number)));
        }
        play(agenda, cases, Duration.between(first.atStartOfDay(SuiviClock.BRUSSELS).toInstant(), end), end);
    }

    private void play(Agenda agenda, Cases cases, Duration all, Instant end) {
        agenda.next().ifPresent(clock::travelTo);
        while (true) {
            Instant event = agenda.next().orElse(end);
            Instant timer = process.nextTimer().orElse(end);
            Instant next = timer.isBefore(event) ? timer : event;
            if (!next.isBefore(end)) return;
            if (next.isAfter(clock.instant())) clock.travelTo(next);
            if (timer.isBefore(event)) {
                process.fireNextTimer();
                cases.look();
            } else {
                agenda.actNow();
            }
            progress = 10 * (10 - 10 * Duration.between(next, end).toHours() / all.toHours()) + " %";
        }
    }

    /** Some moment of the year on a day of the telephone hours. */
    private static Instant moment(Dice dice, LocalDate first, LocalDate today) {
        LocalDate day = first.plusDays(dice.upTo((int) (today.toEpochDay() - first.toEpochDay())));
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) day = day.minusDays(1);
        return workingHours(dice, day.isBefore(first) ? first : day);
    }

    private static Instant workingHours(Dice dice, LocalDate day) {
        return day.atTime(9, 30).plusMinutes(dice.upTo(7 * 60)).atZone(SuiviClock.BRUSSELS).toInstant();
    }
}
