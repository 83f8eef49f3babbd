package be.medimmigrant.suivi.demo;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.followup.FollowUps;
import be.medimmigrant.suivi.followup.OpenFollowUp;
import be.medimmigrant.suivi.platform.acting.Roles;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import be.medimmigrant.suivi.register.AboutWhom;
import be.medimmigrant.suivi.register.RegisteredRequest;
import be.medimmigrant.suivi.register.Requests;
import be.medimmigrant.suivi.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The requests to the fund of the invented year, in the proportions of the report of 2025: 27 interventions, 25 of them at a
 * pharmacy, 14 for people the citizens' platform houses, 3 for somebody new. The others were helped before, in the first
 * weeks. At the end some stand at each step.
 */
class FundCases {

    private static final int HELPED_BEFORE = 10;
    private static final int INTERVENTIONS = 27;
    private static final int DENTIST = 7;
    private static final int GYNAECOLOGY = 15;
    private static final List<Integer> NEW_PERSONS = List.of(5, 14, 23);
    private static final List<String> PLATFORM = List.of("reason_cpas_not_contacted_maximilien", "reason_cpas_not_contacted", "reason_amu_pending");
    private static final List<String> OTHERS = List.of("reason_amu_pending", "reason_card_does_not_cover", "reason_cpas_not_contacted", "reason_amu_pending", "reason_afraid_of_cpas");
    /** What ends otherwise, and how many days before the end what is still open was asked. */
    private static final List<FundWay> ENDED = List.of(FundWay.REFUSED, FundWay.CPAS_PAYS, FundWay.FEDASIL_PAYS, FundWay.EXPIRED);
    private static final Map<FundWay, Integer> OPEN = new LinkedHashMap<>();

    static {
        OPEN.put(FundWay.AT_CONTROL, 20);
        OPEN.put(FundWay.AT_PAYMENT, 16);
        OPEN.put(FundWay.AT_INVOICE, 9);
        OPEN.put(FundWay.AT_AGREEMENT, 8);
        OPEN.put(FundWay.AT_APPROVAL, 5);
        OPEN.put(FundWay.AT_PAYERS, 3);
        OPEN.put(FundWay.AT_THIRD_PARTY, 1);
        OPEN.put(FundWay.AT_REQUEST, 1);
    }

    private final Agenda agenda;
    private final Team team;
    private final FundDesk desk;
    private final DemoRows rows;
    private final FollowUps followUps;
    private final Requests requests;
    private final Calls calls;
    private final InventedPeople people;
    private final Dice dice;
    private final SuiviClock clock;
    private final Map<UUID, InventedRequest> asked = new LinkedHashMap<>();
    private final List<UUID> helped = new ArrayList<>();
    private final AccountView coordinator;
    private final AccountView accountant;
    private final List<AccountView> colleagues;

    FundCases(Agenda agenda, Team team, FundDesk desk, DemoRows rows, FollowUps followUps, Requests requests, Calls calls, InventedPeople people, Dice dice, SuiviClock clock) {
        this.agenda = agenda;
        this.team = team;
        this.desk = desk;
        this.rows = rows;
        this.followUps = followUps;
        this.requests = requests;
        this.calls = calls;
        this.people = people;
        this.dice = dice;
        this.clock = clock;
        coordinator = team.one(Roles.COORDINATOR);
        accountant = team.one(Roles.ACCOUNTANT);
        colleagues = team.staff().stream().filter(who -> !who.equals(coordinator)).toList();
    }

    int planned() {
        return HELPED_BEFORE + INTERVENTIONS + ENDED.size() + OPEN.size();
    }

    void plan(LocalDate first, LocalDate today) {
        for (int i = 0; i < HELPED_BEFORE; i++) plan(first.plusDays(1 + 3L * i), i, FundWay.PAID);
        LocalDate from = first.plusDays(36);
        long days = today.minusDays(60).toEpochDay() - from.toEpochDay();
        for (int i = 0; i < INTERVENTIONS; i++) plan(from.plusDays(i * days / INTERVENTIONS), HELPED_BEFORE + i, FundWay.PAID);
        for (int i = 0; i < ENDED.size(); i++) plan(from.plusDays(40 + i * days / 5), HELPED_BEFORE + INTERVENTIONS + i, ENDED.get(i));
        int number = HELPED_BEFORE + INTERVENTIONS + ENDED.size();
        for (Map.Entry<FundWay, Integer> open : OPEN.entrySet()) plan(today.minusDays(open.getValue()), number++, open.getKey());
    }

    private void plan(LocalDate on, int number, FundWay way) {
        agenda.at(on.atTime(10, 15).atZone(SuiviClock.BRUSSELS).toInstant(), () -> team.act(colleague(number), () -> open(number, way)));
    }

    /** The coordinator sees to it that some source can pay on the first day and on the last. */
    void haveMoney() {
        team.act(coordinator, () -> {
            desk.haveMoneyOn(clock.today());
            desk.haveMoneyOn(clock.today().plusYears(1).minusDays(1));
        });
    }

    private void open(int number, FundWay way) {
        int of27 = number - HELPED_BEFORE;
        boolean platform = of27 >= 0 && of27 % 2 == 0;
        boolean fresh = of27 < 0 || of27 >= INTERVENTIONS || NEW_PERSONS.contains(of27);
        RegisteredRequest call = calls.forTheFund(fresh ? new AboutWhom.Somebody(people.refusedByTheCpas("brussels_city", clock.today())) : AboutWhom.Known.of(helped.get(of27 % HELPED_BEFORE)));
        if (of27 < 0) helped.add(call.personId());
        UUID caseId = followUps.open(new OpenFollowUp(call.requestId(), "medical_fund", call.personId()));
        requests.close(call.requestId(), "fund_requested");
        String reason = platform ? PLATFORM.get(of27 / 2 % PLATFORM.size()) : OTHERS.get(number % OTHERS.size());
        String type = of27 == DENTIST ? "expense_dentist" : of27 == GYNAECOLOGY ? "expense_gynaecology" : "expense_pharmacy";
        Money amount = Money.of((of27 < 0 ? dice.between(24, 44) : dice.between(48, 96)) + "." + dice.between(10, 99));
        asked.put(caseId, new InventedRequest(caseId, number, way, colleague(number), reason, type, platform ? "brussels_refugee_platform" : null, amount));
        look();
    }

    /** Something happened in the engine: new tasks may be open. */
    void look() {
        for (DemoTask task : rows.openTasks()) {
            InventedRequest r = asked.get(task.caseId());
            if (r != null && !r.way.stopsAt(task.key()) && r.planned.add(task.id())) agenda.in(days(r, task.key()), () -> complete(r, task));
        }
    }

    /** The how-manieth this request was opened. */
    int order(UUID caseId) {
        return new ArrayList<>(asked.keySet()).indexOf(caseId);
    }

    private void complete(InventedRequest r, DemoTask task) {
        if (rows.openTasks().stream().noneMatch(task::equals)) return; // the request ended meanwhile
        team.act(who(r, task.key()), () -> desk.complete(r, task.id(), task.key()));
        look();
    }

    /** Four eyes: who asks, who decides, who pays and who controls are four people. */
    private AccountView who(InventedRequest r, String key) {
        return switch (key) {
            case "approveIntervention", "approveException" -> coordinator;
            case "payInvoice" -> accountant;
            case "verifyPayment" -> colleague(r.number + 1);
            default -> r.owner;
        };
    }

    private AccountView colleague(int number) {
        return colleagues.get(number % colleagues.size());
    }

    private int days(InventedRequest r, String key) {
        return switch (key) {
            case "recordInvoice" -> 3 + dice.upTo(3);
            case "payInvoice", "recordClosure", "askWhetherAmuRequested" -> 1 + dice.upTo(3);
            case "recordRequest" -> 0;
            default -> r.way == FundWay.AT_THIRD_PARTY ? 0 : 1;
        };
    }
}
