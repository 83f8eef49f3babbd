package be.medimmigrant.suivi.demo;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.followup.FollowUps;
import be.medimmigrant.suivi.followup.amu.CpasAnswer;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import be.medimmigrant.suivi.register.RegisteredRequest;
import be.medimmigrant.suivi.register.Requests;
import be.medimmigrant.suivi.shared.RuleViolated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The followed cases of the invented year. After everything that happens, what is open in a case goes into the agenda. */
class Cases {

    private static final List<String> COMMUNES = List.of("schaerbeek", "molenbeek_saint_jean", "anderlecht", "ixelles", "saint_gilles", "brussels_city", "forest");
    /** Tasks that wait for something: done later than the few days of the others. */
    private static final int DAYS_TO_FILE = 35;

    private final Agenda agenda;
    private final Team team;
    private final CaseWork work;
    private final DemoRows rows;
    private final FollowUps followUps;
    private final Requests requests;
    private final Calls calls;
    private final InventedPeople people;
    private final Dice dice;
    private final SuiviClock clock;
    private final Map<UUID, InventedCase> cases = new LinkedHashMap<>();

    Cases(Agenda agenda, Team team, CaseWork work, DemoRows rows, FollowUps followUps, Requests requests, Calls calls, InventedPeople people, Dice dice, SuiviClock clock) {
        this.agenda = agenda;
        this.team = team;
        this.work = work;
        this.rows = rows;
        this.followUps = followUps;
        this.requests = requests;
        this.calls = calls;
        this.people = people;
        this.dice = dice;
        this.clock = clock;
    }

    /** @param stage where it is to stand at the end, or null */
    void open(AccountView owner, Scenario scenario, Stage stage) {
        String commune = dice.oneOf(COMMUNES);
        LocalDate today = clock.today();
        LocalDate requestedOn = today.minusDays(scenario.trigger.isWaitedFor() ? 12 : 34);
        RegisteredRequest call = calls.aRefusal(people.refusedByTheCpas(commune, today), null);
        UUID id = followUps.open(new be.medimmigrant.suivi.followup.OpenFollowUp(call.requestId(), "amu_refusal_appeal", call.personId()));
        requests.close(call.requestId(), "case_opened");
        InventedCase opened = new InventedCase(id, scenario, stage, owner, "cpas_" + commune, requestedOn);
        cases.put(id, opened);
        planMessages(opened);
        look();
    }

    /** A timer fired somewhere: new tasks may be open. */
    void look() {
        for (DemoTask task : rows.openTasks()) {
            InventedCase c = cases.get(task.caseId());
            if (c != null && !c.restsAt(task.key()) && c.planned.add(task.id())) agenda.in(days(c, task.key()), () -> complete(c, task));
        }
    }

    /** The how-manieth this case was opened. */
    int order(UUID caseId) {
        return new ArrayList<>(cases.keySet()).indexOf(caseId);
    }

    private void complete(InventedCase c, DemoTask task) {
        if (rows.openTasks().stream().noneMatch(task::equals)) return; // it went with the track it stood on
        team.act(c.owner, () -> work.complete(c, task.id(), task.key()));
        if (task.key().equals("contactCpas")) planAnswer(c);
        look();
    }

    private int days(InventedCase c, String key) {
        return switch (key) {
            case "confirmFiling", "recordFiling" -> c.scenario == Scenario.DATE_PASSED_NEW_REQUEST ? 400 : key.equals("recordFiling") ? 2 : DAYS_TO_FILE + dice.upTo(15);
            case "chooseLawyer" -> c.scenario == Scenario.DATE_PASSED_NEW_REQUEST ? 30 : 3 + dice.upTo(6);
            case "recordLawyer" -> 6 + dice.upTo(5);
            case "helpFileApplication" -> c.scenario == Scenario.DATE_PASSED_NEW_REQUEST ? 400 : 2;
            case "proposeClosure", "contactClient", "recordClosure", "recordJudgment", "checkProcedure" -> 1 + dice.upTo(4);
            default -> 1 + dice.upTo(7);
        };
    }

    private void planMessages(InventedCase c) {
        switch (c.scenario) {
            case CLIENT_WITHDRAWS -> agenda.in(28, () -> act(c, () -> work.withdraws(c.id)));
            case CLIENT_LOST -> agenda.in(33, () -> act(c, () -> work.lost(c.id)));
            case SILENCE_THEN_GRANTED -> agenda.in(23, () -> act(c, () -> work.decisionArrives(c)));
            default -> { }
        }
    }

    private void planAnswer(InventedCase c) {
        if (c.scenario.isRevised()) agenda.in(8 + dice.upTo(5), () -> act(c, () -> work.cpasAnswers(c.id, CpasAnswer.REVISED)));
        else if (c.scenario.goesToCourt() && dice.in100(50)) agenda.in(7, () -> act(c, () -> work.cpasAnswers(c.id, CpasAnswer.MAINTAINED)));
    }

    /** News from outside; where the case is not ready for it, it comes again some days later. */
    private void act(InventedCase c, Runnable news) {
        try {
            team.act(c.owner, news);
            look();
        } catch (RuleViolated notAwaited) {
            agenda.in(4, () -> act(c, news));
        }
    }
}
