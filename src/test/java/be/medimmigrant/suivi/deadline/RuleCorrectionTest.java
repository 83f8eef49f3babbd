package be.medimmigrant.suivi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.deadline.domain.CaseDeadline;
import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.deadline.term.DeadlineCalculator;
import be.medimmigrant.suivi.deadline.term.DeadlineRule;
import be.medimmigrant.suivi.deadline.term.RuleFiles;
import be.medimmigrant.suivi.deadline.term.RuleText;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RuleCorrectionTest {

    private static final BelgianCalendar CALENDAR = new BelgianCalendar();
    private static final DeadlineCalculator CALCULATOR = new DeadlineCalculator(CALENDAR, RuleFiles.delivered());
    private static final LocalDate BEGIN = LocalDate.parse("2026-06-01");

    /** Else the team page would be full of terms nobody has to look at. */
    @Test
    void aTermWhoseRuleStandsAsItStoodNeverDiffersHoweverItWasNotified() {
        for (DeadlineRule rule : CALCULATOR.rules().versions())
            for (TriggerInput.Mode mode : rule.modes())
                BEGIN.datesUntil(BEGIN.plusDays(60), Period.ofDays(23)).forEach(day ->
                        assertThat(correction().differs(fixed(rule.code(), TriggerInput.of(mode, day, day.minusDays(1), day)), CALCULATOR)).as("%s %s %s", rule.code(), mode, day).isFalse());
    }

    @Test
    void aTermDiffersWhenItsRuleGivesOtherDaysOrNone() {
        CaseDeadline appeal = fixed("labour_tribunal_appeal", new TriggerInput.RegisteredLetter(BEGIN, BEGIN.plusDays(1)));
        assertThat(correction().differs(appeal, with("count", 2))).isTrue();
        assertThat(correction().differs(appeal, with("raw", 3))).as("a last day counted from itself").isTrue();
        assertThat(correction().differs(appeal, with("count", 3))).isFalse();
    }

    private static DeadlineCalculator with(String last, int length) {
        RuleText t = RuleFiles.delivered("labour_tribunal_appeal").orElseThrow();
        RuleText other = new RuleText(t.code(), t.base(), length, t.unit(), t.modes(), t.first(), last, t.end(), t.safe(), t.ahead(), t.nature(), t.confidence(), t.legalBasis());
        return new DeadlineCalculator(CALENDAR, RuleFiles.delivered().with(other.rule(UUID.randomUUID(), null, null)));
    }

    private static CaseDeadline fixed(String rule, TriggerInput input) {
        return CaseDeadline.fix(UUID.randomUUID(), CALCULATOR.compute(rule, input), Instant.EPOCH);
    }

    private static RuleCorrection correction() {
        RuleCorrection correction = new RuleCorrection();
        correction.calendar = CALENDAR;
        return correction;
    }
}
