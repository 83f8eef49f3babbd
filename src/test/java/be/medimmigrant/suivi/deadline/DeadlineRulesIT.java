package be.medimmigrant.suivi.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.deadline.term.RuleText;
import be.medimmigrant.suivi.deadline.term.TriggerInput.Event;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Changes rules of the far future only: the other tests count by the rules of today. */
@ExtendWith(ArquillianExtension.class)
class DeadlineRulesIT {

    private static final String RETENTION = "closed_case_retention";

    @Inject DeadlineRules rules;
    @Inject As as;

    @Test
    void allDeliveredRulesAreThereOneVersionInForceEach() {
        assertThat(as.staff(rules::inForce)).hasSize(28).extracting(r -> r.code()).doesNotHaveDuplicates();
    }

    @Test
    void aLawThatChangesOnADayLeavesTheTermsBeforeItAsTheyWere() {
        LocalDate day = LocalDate.parse("2040-01-01");
        RuleVersionView last = lastVersion(RETENTION);
        as.coordinator(() -> rules.change(new ChangeRule(last.id(), last.seenVersion(), lasting(last.text(), 10), day)));
        assertThat(legal("2039-12-31")).isEqualTo("2044-12-31");
        assertThat(legal("2040-01-01")).isEqualTo("2050-01-01");
        RuleVersionView ended = as.staff(() -> rules.version(last.id()));
        assertThat(ended.validTo()).isEqualTo("2039-12-31");
        assertThat(lastVersion(RETENTION).validFrom()).isEqualTo(day);
        refused("deadline.rules.notLater", lastVersion(RETENTION), lasting(last.text(), 7), day);
        refused("deadline.rules.changedMeanwhile", last, lasting(last.text(), 7), LocalDate.parse("2041-01-01"));
    }

    @Test
    void aRuleWhoseSafeDateWouldNotBeSafeIsRefused() {
        RuleVersionView version = lastVersion("oqt_term");
        refused("deadline.rules.notSafe", version, safe(version.text(), "raw+3d"), null);
        refused("deadline.rules.formulaWrong", version, safe(version.text(), "raw plus three"), null);
        refused("deadline.rules.formulaWrong", version, safe(version.text(), "presented+1d"), null);
    }

    /** Let in, it would bring down every computation from the rule and from those that refer to it. */
    @Test
    void aRuleThatWouldBeCountedFromItselfIsRefused() {
        RuleVersionView version = lastVersion("cpas_silence_full_month");
        refused("deadline.rules.circle", version, first(version.text(), "rule:cpas_silence_full_month+1d"), null);
        refused("deadline.rules.circle", version, first(version.text(), "rule:labour_tribunal_appeal_silence+1d"), LocalDate.parse("2041-01-01"));
    }

    @Test
    void onlyCoordinatorAndAdministratorChangeRules() {
        RuleVersionView version = lastVersion("oqt_term");
        assertThatThrownBy(() -> as.staff(() -> rules.change(new ChangeRule(version.id(), version.seenVersion(), version.text(), null))))
                .hasMessage("acting.refused");
        as.person("admin", () -> rules.change(new ChangeRule(version.id(), version.seenVersion(), version.text(), null)));
    }

    private void refused(String why, RuleVersionView version, RuleText text, LocalDate from) {
        assertThatThrownBy(() -> as.coordinator(() -> rules.change(new ChangeRule(version.id(), version.seenVersion(), text, from)))).hasMessage(why);
    }

    private String legal(String day) {
        return as.staff(() -> rules.whatIf(RETENTION, new Event(LocalDate.parse(day)))).legalDay().toString();
    }

    private RuleVersionView lastVersion(String code) {
        List<RuleVersionView> versions = as.staff(rules::all).stream().filter(v -> v.text().code().equals(code)).toList();
        return versions.get(versions.size() - 1);
    }

    private static RuleText lasting(RuleText t, int length) {
        return new RuleText(t.code(), t.base(), length, t.unit(), t.modes(), t.first(), t.last(), t.end(), t.safe(), t.ahead(),
                t.nature(), t.confidence(), t.legalBasis());
    }

    private static RuleText safe(RuleText t, String formulas) {
        return new RuleText(t.code(), t.base(), t.length(), t.unit(), t.modes(), t.first(), t.last(), t.end(), formulas, t.ahead(),
                t.nature(), t.confidence(), t.legalBasis());
    }

    private static RuleText first(RuleText t, String formula) {
        return new RuleText(t.code(), t.base(), t.length(), t.unit(), t.modes(), formula, t.last(), t.end(), t.safe(), t.ahead(),
                t.nature(), t.confidence(), t.legalBasis());
    }
}
