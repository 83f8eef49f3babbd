package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;

import be.medimmigrant.suivi.platform.acting.AllowedTo;
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
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A changed table of rules is tried on what was decided in a year, before it counts from a day on. */
@Stateless
@AllowedTo(COORDINATOR)
public class FundRulesSandbox {

    @PersistenceContext EntityManager em;
    @Inject FundRulesProcess rules;
    @Inject FundWork work;

    /** A request that would have been answered otherwise. */
    public record Difference(String number, String before, String after) {}

    /** @param asked how many questions were replayed */
    public record Replay(int asked, List<Difference> differences) {}

    /** Refuses {@code fund.refused.table} when it is no table of that decision. */
    public Replay replay(String decision, String xml, int year) {
        @SuppressWarnings("unchecked")
        List<Tuple> kept = em.createNativeQuery("select i.number, cast(v.inputs as text) as inputs, cast(v.outputs as text) as outputs from fund_verdict v join fund_intervention i on i.id = v.intervention_id"
                + " where v.decision = :decision and extract(year from i.requested_on) = :year order by i.number, v.evaluated_at", Tuple.class).setParameter("decision", decision).setParameter("year", year).getResultList();
        List<Difference> differences = new ArrayList<>();
        for (Tuple one : kept) {
            String before = telling(json((String) one.get("outputs")));
            String after = telling(tryOut(xml, decision, json((String) one.get("inputs"))).outputs());
            if (!before.equals(after)) differences.add(new Difference((String) one.get("number"), before, after));
        }
        return new Replay(kept.size(), differences);
    }

    /** From that day on the table counts; the old one stays for the days before. Refuses a day that lies behind. */
    public void activate(String decision, String xml, LocalDate from) {
        if (from == null || from.isBefore(work.today())) throw new RuleViolated("fund.refused.settingFrom");
        FundRulesProcess.Deployed deployed;
        try {
            deployed = rules.deploy(decision, xml);
        } catch (RuntimeException wrong) {
            throw new RuleViolated("fund.refused.table");
        }
        em.createNativeQuery("insert into fund_rules (decision, valid_from, definition_id, rules_version, activated_by, activated_at) values (:decision, :from, :definition, :version, :by, :at)")
                .setParameter("decision", decision).setParameter("from", from).setParameter("definition", deployed.id()).setParameter("version", deployed.version())
                .setParameter("by", work.me()).setParameter("at", work.now()).executeUpdate();
    }

    private static RuleAnswer tryOut(String xml, String decision, Map<String, Object> inputs) {
        try {
            return FundRulesProcess.tryOut(xml, decision, inputs);
        } catch (RuntimeException wrong) {
            throw new RuleViolated("fund.refused.table");
        }
    }

    /** The answer, whatever rule gave it. */
    private static String telling(Map<String, Object> outputs) {
        return String.valueOf(outputs.getOrDefault("verdict", outputs.get("level"))) + (Boolean.TRUE.equals(outputs.get("exception")) ? " (exception)" : "");
    }

    private static Map<String, Object> json(String text) {
        JsonObject object = Json.createReader(new StringReader(text)).readObject();
        Map<String, Object> values = new HashMap<>();
        object.forEach((name, value) -> values.put(name, value instanceof JsonNumber n ? (Object) n.bigDecimalValue() : value instanceof JsonString s ? s.getString() : value == JsonValue.TRUE));
        return values;
    }
}
