package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Brings together what the tables of rules ask, asks them, and keeps question and answer. */
@ApplicationScoped
public class FundEligibility {

    static final String ELIGIBILITY = "fund-eligibility";
    static final String LEVEL = "fund-approval-level";
    private static final Set<String> OUTSIDE = Set.of("unlimited_stay", "stay_abroad");

    @PersistenceContext EntityManager em;
    @Inject Interventions interventions;
    @Inject FundSources sources;
    @Inject FundSettings settings;
    @Inject FundRulesProcess rules;
    @Inject CaseFiles cases;
    @Inject Codes codes;
    @Inject Clock clock;

    /** May the fund pay at all? */
    public RuleAnswer eligibility(Intervention of) {
        return eligibility(of, payersAsked(of));
    }

    /** The same, supposing that third parties were asked, or were not. */
    RuleAnswer eligibility(Intervention of, boolean payersAsked) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("comfort", of.need().comfort());
        inputs.put("targetGroup", of.need().brusselsLink() && !OUTSIDE.contains(String.valueOf(cases.header(of.caseId()).residenceStatus())));
        inputs.put("payersAsked", payersAsked);
        inputs.put("evidence", of.need().prescription() || of.need().quote());
        inputs.put("sourceFound", offers(of).stream().anyMatch(SourceOffer::fits));
        inputs.put("reason", of.need().reason());
        inputs.put("amuAdvice", of.need().amuAdviceOn() != null);
        inputs.put("repeats", repeats(of));
        inputs.put("repeatLimit", setting("repeat_limit", of));
        return rules.ask(ELIGIBILITY, inForce(ELIGIBILITY), inputs);
    }

    boolean payersAsked(Intervention of) {
        return of.payersImpossible().isPresent() || !interventions.payers(of.id()).isEmpty();
    }

    /** How much does it take to approve it? */
    public RuleAnswer level(Intervention of) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("amount", of.asked().euros());
        inputs.put("exceptional", codes.find("fund_reasons", of.need().reason()).filter(code -> "yes".equals(code.attribute("exceptional"))).isPresent());
        inputs.put("repeats", repeats(of));
        inputs.put("personYear", ofPersonThisYear(of).euros());
        for (var cap : Map.of("standardCap", "standard_cap", "motiveCap", "motive_cap", "personYearCap", "person_year_cap", "repeatLimit", "repeat_limit").entrySet())
            inputs.put(cap.getKey(), setting(cap.getValue(), of));
        return rules.ask(LEVEL, inForce(LEVEL), inputs);
    }

    /** The strictest level the rules asked for in this round so far. */
    ApprovalLevel keptLevel(Intervention of) {
        Number rank = (Number) em.createNativeQuery("select coalesce(fund_level_asked(:id, :round), 1)").setParameter("id", of.id()).setParameter("round", of.round()).getSingleResult();
        return ApprovalLevel.values()[rank.intValue() - 1];
    }

    /** Every source as it stands beside this request; the one wanted first, then the one that fits. */
    public List<SourceOffer> offers(Intervention of) {
        return offers(of, of.asked());
    }

    /** The same, when that much of it is paid. */
    List<SourceOffer> offers(Intervention of, Money amount) {
        Expense.Agreed agreed = of.sourceId() == null ? null : new Expense.Agreed(of.sourceId(), of.agreedAmount());
        Expense expense = new Expense(of.need().expenseOn(), of.need().reason(), of.need().expenseType(), amount, agreed, of.need().sourceAskedId());
        return sources.offers(expense, source -> interventions.ofPersonInYear(of.personId(), of.need().expenseOn().getYear(), of.id(), source));
    }

    Money ofPersonThisYear(Intervention of) {
        return interventions.ofPersonInYear(of.personId(), of.need().expenseOn().getYear(), of.id(), null).plus(of.asked());
    }

    int repeats(Intervention of) {
        return interventions.paidInMonths(of.personId(), setting("repeat_months", of).intValue(), of.requestedOn(), of.id());
    }

    /** Question and answer stay, as they were on that day. */
    public void keep(Intervention of, RuleAnswer answer) {
        em.createNativeQuery("insert into fund_verdict (id, intervention_id, round, decision, rules_version, evaluated_at, inputs, outputs, fired)"
                + " values (:id, :of, :round, :decision, :version, :at, cast(:inputs as jsonb), cast(:outputs as jsonb), :fired)").setParameter("id", UUID.randomUUID())
                .setParameter("of", of.id()).setParameter("round", of.round()).setParameter("decision", answer.decision()).setParameter("version", answer.version())
                .setParameter("at", clock.instant()).setParameter("inputs", json(answer.inputs())).setParameter("outputs", json(answer.outputs()))
                .setParameter("fired", answer.fired()).executeUpdate();
    }

    /** The version that counts today, or null for the delivered one. */
    String inForce(String decision) {
        List<?> found = em.createNativeQuery("select definition_id from fund_rules where decision = :decision and valid_from <= :today order by valid_from desc, rules_version desc limit 1")
                .setParameter("decision", decision).setParameter("today", LocalDate.now(clock)).getResultList();
        return found.isEmpty() ? null : (String) found.get(0);
    }

    private BigDecimal setting(String key, Intervention of) {
        return settings.value(key, of.requestedOn());
    }

    static String json(Map<String, Object> values) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        values.forEach((name, value) -> {
            if (value == null) json.addNull(name);
            else if (value instanceof Boolean b) json.add(name, b);
            else if (value instanceof BigDecimal number) json.add(name, number);
            else if (value instanceof Number number) json.add(name, number.intValue());
            else json.add(name, String.valueOf(value));
        });
        return json.build().toString();
    }
}
