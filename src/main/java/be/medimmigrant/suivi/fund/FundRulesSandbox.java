package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;

import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.platform.persistence.Row;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A changed table of rules, or other thresholds, are tried on what was decided in a year, before {@link FundRulesActivation} lets them count. */
@Stateless
@AllowedTo(COORDINATOR)
public class FundRulesSandbox {

    public static final List<String> DECISIONS = List.of(FundEligibility.ELIGIBILITY, FundEligibility.LEVEL);
    /** The thresholds the tables ask for, by the setting that holds them. */
    public static final Map<String, String> THRESHOLDS = Map.of("standard_cap", "standardCap", "motive_cap", "motiveCap", "person_year_cap", "personYearCap", "repeat_limit", "repeatLimit");

    /** The last question each decided request of the year put to the table. */
    private static final String KEPT = """
            select * from (select distinct on (i.id) i.number, i.case_id, v.fired, cast(v.inputs as text) as inputs, cast(v.outputs as text) as outputs
                from fund_verdict v join fund_intervention i on i.id = v.intervention_id
                where v.decision = :decision and extract(year from i.requested_on) = :year and (i.outcome is not null or i.agreed_on is not null)
                order by i.id, v.evaluated_at desc, v.id) asked order by number
            """;

    @PersistenceContext EntityManager em;
    @Inject FundRulesProcess rules;
    @Inject FundEligibility eligibility;
    @Inject FundWork work;

    /** A request that would have been answered otherwise; the rules are those that decided. */
    public record Difference(String number, UUID caseId, String decision, GivenAnswer before, GivenAnswer after, String ruleBefore, String ruleAfter) implements Serializable {}

    /** @param id what was tried stands under it and can be activated; {@code asked} how many questions were replayed */
    public record Replay(UUID id, int asked, List<Difference> differences) implements Serializable {}

    /** Refuses {@code fund.refused.table} when it is no table of that decision. */
    public Replay replay(String decision, String xml, int year) {
        mustBeTable(xml, decision); // also when there is nothing to replay
        Tried tried = tried(decision, xml, Map.of(), year);
        return kept(decision, xml, null, year, tried.asked(), tried.differences());
    }

    /** The tables in force, with other thresholds: settings by their keys. Refuses a value of zero or less ({@code fund.refused.settingValue}). */
    public Replay replayThresholds(Map<String, BigDecimal> values, int year) {
        Map<String, Object> inputs = new HashMap<>();
        values.forEach((setting, value) -> {
            if (value == null || value.signum() <= 0) throw new RuleViolated("fund.refused.settingValue");
            inputs.put(THRESHOLDS.get(setting), value);
        });
        int asked = 0;
        List<Difference> differences = new ArrayList<>();
        for (String decision : DECISIONS) {
            Tried one = tried(decision, inForce(decision), inputs, year);
            asked = Math.max(asked, one.asked());
            differences.addAll(one.differences());
        }
        return kept(null, null, FundEligibility.json(new HashMap<>(values)), year, asked, differences);
    }

    /** What was tried stays as it was: {@link FundRulesActivation} lets it count, and nothing else. */
    private Replay kept(String decision, String xml, String thresholds, int year, int asked, List<Difference> differences) {
        UUID id = UUID.randomUUID();
        em.createNativeQuery("insert into fund_replay (id, decision, rules, thresholds, year, asked, differences, replayed_by, replayed_at)"
                + " values (:id, :decision, :rules, cast(:thresholds as jsonb), :year, :asked, :differences, :by, :at)").setParameter("id", id).setParameter("decision", decision)
                .setParameter("rules", xml).setParameter("thresholds", thresholds).setParameter("year", year).setParameter("asked", asked).setParameter("differences", differences.size())
                .setParameter("by", work.me()).setParameter("at", work.now()).executeUpdate();
        return new Replay(id, asked, differences);
    }

    private record Tried(int asked, List<Difference> differences) {}

    private Tried tried(String decision, String xml, Map<String, Object> instead, int year) {
        @SuppressWarnings("unchecked")
        List<Tuple> kept = em.createNativeQuery(KEPT, Tuple.class).setParameter("decision", decision).setParameter("year", year).getResultList();
        List<Difference> differences = new ArrayList<>();
        for (Tuple tuple : kept) {
            Row one = new Row(tuple);
            Map<String, Object> inputs = json(one.text("inputs"));
            inputs.putAll(instead);
            RuleAnswer now = tryOut(xml, decision, inputs);
            GivenAnswer before = GivenAnswer.of(json(one.text("outputs")));
            GivenAnswer after = GivenAnswer.of(now.outputs());
            if (!before.equals(after)) differences.add(new Difference(one.text("number"), one.id("case_id"), decision, before, after, one.text("fired"), now.fired()));
        }
        return new Tried(kept.size(), differences);
    }

    /** The table that counts today, as a file to be changed. */
    public String inForce(String decision) {
        if (!DECISIONS.contains(decision)) throw new RuleViolated("fund.refused.table");
        return rules.xml(decision, eligibility.inForce(decision));
    }

    private static void mustBeTable(String xml, String decision) {
        try {
            FundRulesProcess.parse(xml, decision);
        } catch (RuntimeException wrong) {
            throw new RuleViolated("fund.refused.table");
        }
    }

    private static RuleAnswer tryOut(String xml, String decision, Map<String, Object> inputs) {
        try {
            return FundRulesProcess.tryOut(xml, decision, inputs);
        } catch (RuntimeException wrong) {
            throw new RuleViolated("fund.refused.table");
        }
    }

    static Map<String, Object> json(String text) {
        JsonObject object = Json.createReader(new StringReader(text)).readObject();
        Map<String, Object> values = new HashMap<>();
        object.forEach((name, value) -> values.put(name, value == JsonValue.NULL ? null : value instanceof JsonNumber n ? (Object) n.bigDecimalValue() : value instanceof JsonString s ? s.getString() : value == JsonValue.TRUE));
        return values;
    }
}
