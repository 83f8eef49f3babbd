package be.medimmigrant.suivi.deadline;

import static be.medimmigrant.suivi.platform.acting.Roles.ADMINISTRATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.ANYBODY;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;

import be.medimmigrant.suivi.deadline.domain.RuleVersion;
import be.medimmigrant.suivi.deadline.domain.RuleVersions;
import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.deadline.term.DeadlineCalculator;
import be.medimmigrant.suivi.deadline.term.DeadlineRule;
import be.medimmigrant.suivi.deadline.term.RuleFiles;
import be.medimmigrant.suivi.deadline.term.RuleText;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The rules of time and what they give for any date. */
@Stateless
@AllowedTo(ANYBODY)
public class DeadlineRules {

    @Inject RuleVersions versions;
    @Inject BelgianCalendar calendar;
    @Inject Clock clock;

    /** A calculator on the rules as they stand now, for this transaction. */
    public DeadlineCalculator calculator() {
        return new DeadlineCalculator(calendar, versions.book());
    }

    /** «What if»: nothing is kept. Refuses a way of notification that the rule does not know. */
    public CaseDeadlineView whatIf(String ruleCode, TriggerInput input) {
        return CaseDeadlineView.supposed(calculator().compute(ruleCode, input), clock.instant());
    }

    /** The rule as it stands today. */
    public DeadlineRule rule(String code) {
        return versions.book().rule(code, LocalDate.now(clock));
    }

    /** The rules in force today, one version each, by code. */
    public List<DeadlineRule> inForce() {
        LocalDate today = LocalDate.now(clock);
        return versions.book().versions().stream().filter(rule -> rule.inForceOn(today)).toList();
    }

    /** Every version of every rule, in the order of time. */
    public List<RuleVersionView> all() {
        return versions.all().stream().map(DeadlineRules::view).toList();
    }

    public RuleVersionView version(UUID id) {
        return view(get(id));
    }

    /**
     * Changes a rule: from a day on, as a new version that ends the one before; or, without a day, as the correction of a
     * version that was wrong. Terms already fixed keep their dates. Refuses what does not compose a rule, a rule that
     * starts from itself or makes another one unsafe, a day not after the version's own first day, and a version somebody else
     * changed meanwhile.
     */
    @AllowedTo({COORDINATOR, ADMINISTRATOR})
    public void change(ChangeRule command) {
        RuleVersion version = get(command.versionId());
        if (version.version() != command.seenVersion()) {
            throw new RuleViolated("deadline.rules.changedMeanwhile");
        }
        LocalDate begins = command.from() == null ? version.validFrom() : command.from();
        new RuleTrial(calendar, versions.book()).refuseUnlessSound(command.text(), begins, version.validTo(), LocalDate.now(clock));
        if (command.from() == null) {
            version.correct(command.text(), delivered(version));
            return;
        }
        RuleVersion successor = version.succeed(command.text(), command.from(), delivered(version));
        versions.flush();
        versions.add(successor);
    }

    private RuleVersion get(UUID id) {
        RuleVersion version = id == null ? null : versions.get(id);
        if (version == null) {
            throw new RuleViolated("deadline.rules.unknown");
        }
        return version;
    }

    private static RuleText delivered(RuleVersion version) {
        return RuleFiles.delivered(version.text().code()).orElse(version.text());
    }

    private static RuleVersionView view(RuleVersion v) {
        return new RuleVersionView(v.id(), v.version(), v.text(), v.validFrom(), v.validTo(), delivered(v));
    }
}
