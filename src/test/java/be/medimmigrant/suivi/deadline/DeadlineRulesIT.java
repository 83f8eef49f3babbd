package be.medimmigrant.suivi.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.medimmigrant.suivi.deadline.term.RuleFiles;
import be.medimmigrant.suivi.deadline.term.RuleText;
import be.medimmigrant.suivi.deadline.term.TriggerInput.Event;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.Actor;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Changes rules of the far future, and some by which no other test counts: those count by the rules of today. */
@ExtendWith(ArquillianExtension.class)
class DeadlineRulesIT {

    private static final String RETENTION = "closed_case_retention";
    private static final String PASSPORT = "passport_three_months";
    private static final String PREGNANCY = "pregnancy_window";

    @Inject DeadlineRules rules;
    @Inject DeliveredRules delivery;
    @Inject CaseDeadlines deadlines;
    @Inject Watchdog watchdog;
    @Inject TestCases cases;
    @Inject Acting acting;
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

    /** A term nobody moves by itself, and no wrong date that nobody hears of. */
    @Test
    void aRuleNobodyChangedHereTakesTheDeliveredTextAndItsOpenTermsAreToldUntilAPersonHasThemCountedAgain() {
        UUID caseId = cases.open();
        try {
            as.staff(() -> deadlines.fix(new FixDeadline(caseId, PASSPORT, new Event(LocalDate.parse("2026-09-01")))));
            LocalDate fixed = running(caseId).legalDay();
            load(lasting(delivered(PASSPORT), 2));
            assertThat(lastVersion(PASSPORT).text().length()).isEqualTo(2);
            assertThat(running(caseId).legalDay()).as("no date moves by itself").isEqualTo(fixed);
            goRound();
            assertThat(alerts()).contains(tuple("term_differs", PASSPORT, caseId));
            assertThat(as.staff(() -> deadlines.byRule(caseId, PASSPORT)).orElseThrow().legalDay()).isBefore(fixed);
            as.staff(() -> deadlines.recount(caseId, PASSPORT));
            assertThat(running(caseId).legalDay()).isBefore(fixed);
            goRound();
            assertThat(alerts()).doesNotContain(tuple("term_differs", PASSPORT, caseId));
            assertThatThrownBy(() -> as.staff(() -> deadlines.recount(caseId, PASSPORT))).hasMessage("deadline.alert.gone");
        } finally {
            load(delivered(PASSPORT));
            cases.close(caseId);
            goRound();
        }
        assertThat(lastVersion(PASSPORT).text()).as("it follows the next release, too").isEqualTo(delivered(PASSPORT));
    }

    @Test
    void aRuleChangedHereIsLeftAndStandsOnTheTeamPageUntilSomebodyHasSeenWhatIsDelivered() {
        try {
            load(lasting(delivered(PREGNANCY), -3));
            goRound();
            assertThat(alerts()).as("it says something else than this release").contains(tuple("rule_differs", PREGNANCY, null));
            change(PREGNANCY, lasting(delivered(PREGNANCY), -4));
            goRound();
            assertThat(alerts()).as("whoever changed it saw what is delivered").doesNotContain(tuple("rule_differs", PREGNANCY, null));
            load(delivered(PREGNANCY));
            assertThat(lastVersion(PREGNANCY).text().length()).isEqualTo(-4);
            assertThat(lastVersion(PREGNANCY).isDeparting()).as("the page of the rules says so").isTrue();
        } finally {
            change(PREGNANCY, delivered(PREGNANCY));
            goRound();
        }
    }

    @Test
    void aDeliveredTextThatWouldNotBeSoundWithTheRulesHereIsNotTaken() {
        load(safe(delivered(PASSPORT), "raw+3d"));
        assertThat(lastVersion(PASSPORT).text()).isEqualTo(delivered(PASSPORT));
    }

    private void load(RuleText text) {
        acting.as(Actor.system("test"), () -> delivery.load(List.of(text)));
    }

    private void goRound() {
        as.staff(watchdog::goRound);
    }

    private List<Tuple> alerts() {
        return as.staff(watchdog::standing).stream().map(a -> tuple(a.kind(), a.ruleCode(), a.caseId())).toList();
    }

    private CaseDeadlineView running(UUID caseId) {
        return as.staff(() -> deadlines.running(caseId, PASSPORT)).orElseThrow();
    }

    private void change(String code, RuleText text) {
        RuleVersionView version = lastVersion(code);
        as.coordinator(() -> rules.change(new ChangeRule(version.id(), version.seenVersion(), text, null)));
    }

    private static RuleText delivered(String code) {
        return RuleFiles.delivered(code).orElseThrow();
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
