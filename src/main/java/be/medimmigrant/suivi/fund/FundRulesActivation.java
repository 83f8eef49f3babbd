package be.medimmigrant.suivi.fund;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;

import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was replayed begins to count from a day on, exactly as it was replayed; what was not cannot. */
@Stateless
@AllowedTo(COORDINATOR)
public class FundRulesActivation {

    @PersistenceContext EntityManager em;
    @Inject FundRulesProcess rules;
    @Inject FundSettings settings;
    @Inject FundWork work;
    @Inject Once once;

    /** @param replay what {@link FundRulesSandbox} answered */
    public record ActivateRules(UUID replay, LocalDate from) {}

    /**
     * From that day on the table counts, or those thresholds that differ; the old ones stay for the days before. One replay is
     * activated once. Refuses a day that lies behind, and what was never replayed ({@code fund.refused.notReplayed}); thresholds
     * also as {@link FundSettings#change} says.
     */
    public void activate(ActivateRules said) {
        if (said.replay() == null) throw new RuleViolated("fund.refused.notReplayed");
        once.run("activate/" + said.replay(), said, () -> activateNow(said));
    }

    private String activateNow(ActivateRules said) {
        if (said.from() == null || said.from().isBefore(work.today())) throw new RuleViolated("fund.refused.settingFrom");
        List<?> found = em.createNativeQuery("select decision, rules, cast(thresholds as text) as thresholds from fund_replay where id = :id", Tuple.class).setParameter("id", said.replay()).getResultList();
        if (found.isEmpty()) throw new RuleViolated("fund.refused.notReplayed");
        Tuple tried = (Tuple) found.get(0);
        if (tried.get("rules") == null) thresholds((String) tried.get("thresholds"), said.from());
        else table((String) tried.get("decision"), (String) tried.get("rules"), said);
        return said.from().toString();
    }

    private void thresholds(String tried, LocalDate from) {
        FundRulesSandbox.json(tried).forEach((setting, value) -> {
            if (settings.value(setting, from).compareTo((BigDecimal) value) != 0) settings.change(setting, (BigDecimal) value, from);
        });
    }

    private void table(String decision, String xml, ActivateRules said) {
        FundRulesProcess.Deployed deployed = rules.deploy(decision, xml);
        em.createNativeQuery("insert into fund_rules (decision, valid_from, definition_id, rules_version, replay_id, activated_by, activated_at)"
                + " values (:decision, :from, :definition, :version, :replay, :by, :at)").setParameter("decision", decision).setParameter("from", said.from())
                .setParameter("definition", deployed.id()).setParameter("version", deployed.version()).setParameter("replay", said.replay())
                .setParameter("by", work.me()).setParameter("at", work.now()).executeUpdate();
    }
}
