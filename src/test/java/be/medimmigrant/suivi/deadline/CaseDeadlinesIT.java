package be.medimmigrant.suivi.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.deadline.term.TriggerInput.Event;
import be.medimmigrant.suivi.deadline.term.TriggerInput.HandedOver;
import be.medimmigrant.suivi.deadline.term.TriggerInput.RegisteredLetter;
import be.medimmigrant.suivi.casefile.CaseFiles;
import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineFilter;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CaseDeadlinesIT {

    private static final String APPEAL = "labour_tribunal_appeal";
    private static final LocalDate POSTED = LocalDate.parse("2026-09-15");
    private static final LocalDate PRESENTED = LocalDate.parse("2026-09-16");

    @Inject CaseDeadlines deadlines;
    @Inject TestCases cases;
    @Inject CaseFiles files;
    @Inject Timeline timeline;
    @Inject As as;
    @Inject TestTime time;
    private UUID caseId;

    @BeforeEach
    void aCaseInOctober() {
        time.travelTo(LocalDate.parse("2026-10-05"));
        caseId = cases.open();
    }

    @AfterEach
    void closeIt() {
        cases.close(caseId);
        time.back();
    }

    @Test
    void aTermIsFixedWithBothDatesAndItsExplanation() {
        CaseDeadlineView fixed = as.staff(() -> deadlines.fix(new FixDeadline(caseId, APPEAL, letter(PRESENTED))));
        assertThat(fixed.legalDay()).isEqualTo("2026-12-16");
        assertThat(fixed.safeDay()).isEqualTo("2026-12-15");
        assertThat(as.staff(() -> deadlines.next(caseId)).orElseThrow()).usingRecursiveComparison()
                .ignoringFields("fixedAt").isEqualTo(fixed);
        assertThat(fixed.lines()).hasSize(3);
        assertThat(fixed.disputed()).singleElement().satisfies(point -> assertThat(point.readings()).hasSize(3));
    }

    @Test
    void ofTwoTermsWithOneSafeDayTheEarlierLegalDayIsTheNextOneEverywhere() {
        as.staff(() -> deadlines.fix(new FixDeadline(caseId, "stay_extension_filing", new Event(LocalDate.parse("2026-10-23")))));
        as.staff(() -> deadlines.fix(new FixDeadline(caseId, "art_9ter_exam_absence", new Event(LocalDate.parse("2026-10-05")))));
        assertThat(as.staff(() -> deadlines.open(caseId))).extracting(CaseDeadlineView::safeDay).containsOnly(LocalDate.parse("2026-10-20"));
        assertThat(as.staff(() -> deadlines.open(caseId))).extracting(CaseDeadlineView::legalDay).containsExactly(LocalDate.parse("2026-10-20"), LocalDate.parse("2026-10-22"));
        assertThat(as.staff(() -> files.header(caseId)).nextLegal()).isEqualTo("2026-10-20");
    }

    @Test
    void thePreviewListsEveryDateThatMovesAndMovesNone() {
        as.staff(() -> deadlines.fix(new FixDeadline(caseId, APPEAL, letter(PRESENTED))));
        List<MovedDate> moved = as.staff(() -> deadlines.preview(correction(PRESENTED.plusDays(2))));
        assertThat(moved).extracting(m -> m.what().key(), m -> m.after().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("deadline.moved.first", "2026-09-19"),
                        org.assertj.core.groups.Tuple.tuple("deadline.moved.legal", "2026-12-18"));
        assertThat(as.staff(() -> deadlines.next(caseId)).orElseThrow().legalDay()).isEqualTo("2026-12-16");
    }

    @Test
    void aCorrectedRequestMovesEveryTermThatStartsFromIt() {
        Event request = new Event(LocalDate.parse("2026-09-02"));
        as.staff(() -> {
            deadlines.fix(new FixDeadline(caseId, "cpas_decision", request));
            deadlines.fix(new FixDeadline(caseId, "labour_tribunal_appeal_silence", request));
            deadlines.fix(new FixDeadline(caseId, APPEAL, letter(PRESENTED)));
        });
        as.staff(() -> deadlines.correct(new CorrectBaseDate(caseId, "cpas_decision", request, new Event(LocalDate.parse("2026-09-03")))));
        assertThat(as.staff(() -> deadlines.open(caseId)))
                .extracting(d -> d.ruleCode() + " " + d.legalDay() + " " + d.safeDay())
                .containsExactly("cpas_decision 2026-10-03 2026-10-02", APPEAL + " 2026-12-16 2026-12-15",
                        "labour_tribunal_appeal_silence 2027-01-04 2026-12-31");
        assertThat(as.staff(() -> timeline.read(caseId, new TimelineFilter(TimelineKind.DEADLINE, true, null), 20)).entries()).as("the old dates stay in the timeline")
                .filteredOn(entry -> entry.textKey().equals("deadline.timeline.moved")).anySatisfy(entry -> assertThat(entry.args()).containsSequence("code:deadline_rules/cpas_decision", "date:2026-10-03", "date:2026-10-02"));
    }

    @Test
    void aDateThatSomebodyElseCorrectedIsNotOverwrittenUnseen() {
        as.staff(() -> deadlines.fix(new FixDeadline(caseId, APPEAL, letter(PRESENTED))));
        as.staff(() -> deadlines.correct(correction(PRESENTED.plusDays(2))));
        assertThatThrownBy(() -> as.staff(() -> deadlines.correct(correction(PRESENTED.plusDays(1))))).isInstanceOf(RuleViolated.class).hasMessage("deadline.correct.overtaken");
        assertThat(as.staff(() -> deadlines.next(caseId)).orElseThrow().legalDay()).isEqualTo("2026-12-18");
    }

    @Test
    void aTermThatWasMetRunsNoMoreAndMayNotEndTwice() {
        as.staff(() -> deadlines.fix(new FixDeadline(caseId, APPEAL, letter(PRESENTED))));
        as.staff(() -> deadlines.met(caseId, APPEAL, LocalDate.parse("2026-10-05")));
        assertThat(as.staff(() -> deadlines.open(caseId))).isEmpty();
        assertThat(as.staff(() -> deadlines.all(caseId))).singleElement()
                .satisfies(d -> assertThat(d.endedOn()).isEqualTo("2026-10-05"));
        assertThatThrownBy(() -> as.staff(() -> deadlines.met(caseId, APPEAL, LocalDate.parse("2026-10-05"))))
                .isInstanceOf(RuleViolated.class).hasMessage("deadline.notRunning");
    }

    @Test
    void aLetterFromTheFutureOrByAWayTheRuleDoesNotKnowIsRefused() {
        LocalDate tomorrow = LocalDate.parse("2026-10-06");
        assertThatThrownBy(() -> as.staff(() -> deadlines.fix(new FixDeadline(caseId, APPEAL, letter(tomorrow)))))
                .hasMessage("deadline.future");
        assertThatThrownBy(() -> as.staff(() -> deadlines.fix(new FixDeadline(caseId, "cpas_decision", new HandedOver(POSTED)))))
                .hasMessage("deadline.modeNotForRule");
        as.staff(() -> deadlines.fix(new FixDeadline(caseId, "art_9ter_renewal_limit", new Event(LocalDate.parse("2027-03-14")))));
    }

    @Test
    void aTraineeMayReadTermsButNotFixThem() {
        assertThat(as.person("leo", () -> deadlines.open(caseId))).isEmpty();
        assertThatThrownBy(() -> as.person("leo", () -> deadlines.fix(new FixDeadline(caseId, APPEAL, letter(PRESENTED)))))
                .hasMessage("acting.refused");
    }

    private static RegisteredLetter letter(LocalDate presented) {
        return new RegisteredLetter(POSTED, presented);
    }

    private CorrectBaseDate correction(LocalDate presented) {
        return new CorrectBaseDate(caseId, APPEAL, letter(PRESENTED), letter(presented));
    }
}
