package be.medimmigrant.suivi.demo;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.followup.FollowUps;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import be.medimmigrant.suivi.register.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;

/** Twelve months up to yesterday: calls, follow-ups, requests to the fund. The clock goes from event to event and from timer to timer. */
@ApplicationScoped
class InventedYear {

    private static final int REQUESTS = 1_309;
    private static final int CASES = 44;

    @Inject SuiviClock clock;
    @Inject Codes codes;
    @Inject Team team;
    @Inject CaseWork work;
    @Inject FundDesk desk;
    @Inject DemoRows rows;
    @Inject DemoProcess process;
    @Inject FollowUps followUps;
    @Inject Requests requests;

    /** @param goOn told after each event how many of a hundred are played; when it says no, the year stays half */
    void play(LocalDate today, IntPredicate goOn) {
        LocalDate first = today.minusYears(1);
        Instant end = today.atStartOfDay(SuiviClock.BRUSSELS).toInstant();
        Dice dice = new Dice();
        Proportions proportions = new Proportions(dice);
        InventedPeople people = new InventedPeople(dice, proportions, codes);
        Agenda agenda = new Agenda(end, dice, clock);
        Calls calls = new Calls(requests, dice, proportions, people, end);
        Cases cases = new Cases(agenda, team, work, rows, followUps, requests, calls, people, dice, clock);
        FundCases fund = new FundCases(agenda, team, desk, rows, followUps, requests, calls, people, dice, clock);
        List<AccountView> staff = team.staff();
        fund.plan(first, today);
        for (int i = 0; i < REQUESTS - CASES - fund.planned(); i++) {
            AccountView who = dice.oneOf(staff);
            agenda.callAt(moment(dice, first, today), () -> team.act(who, () -> calls.somebodyCalls(clock.today(), clock.instant())));
        }
        int free = CASES - Stage.values().length;
        for (int i = 0; i < free; i++) {
            Scenario scenario = Scenario.values()[i % Scenario.values().length];
            AccountView who = staff.get(i % staff.size());
            agenda.at(workingHours(dice, first.plusDays(3 + (long) i * 358 / free)), () -> team.act(who, () -> cases.open(who, scenario, null)));
        }
        for (Stage stage : Stage.values()) {
            AccountView who = staff.get(stage.ordinal() % staff.size());
            agenda.at(workingHours(dice, today.minusDays(stage.days)), () -> team.act(who, () -> cases.open(who, stage.scenario, stage)));
        }
        play(agenda, cases, fund, first.atStartOfDay(SuiviClock.BRUSSELS).toInstant(), end, goOn);
    }

    private void play(Agenda agenda, Cases cases, FundCases fund, Instant begin, Instant end, IntPredicate goOn) {
        clock.travelTo(begin);
        fund.haveMoney();
        Instant next = begin;
        Instant timer = process.nextTimer().orElse(end);
        while (goOn.test((int) (100 * Duration.between(begin, next).toHours() / Duration.between(begin, end).toHours()))) {
            Instant event = agenda.next().orElse(end);
            next = timer.isBefore(event) ? timer : event;
            if (!next.isBefore(end)) return;
            if (next.isAfter(clock.instant())) clock.travelTo(next);
            else next = clock.instant();
            if (!timer.isBefore(event)) {
                if (agenda.actNow()) timer = process.nextTimer().orElse(end);
                continue;
            }
            process.fireNextTimer(caseId -> order(cases, fund, caseId));
            cases.look();
            fund.look();
            timer = process.nextTimer().orElse(end);
        }
    }

    private static int order(Cases cases, FundCases fund, UUID caseId) {
        int followed = cases.order(caseId);
        return followed < 0 ? CASES + fund.order(caseId) : followed;
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
