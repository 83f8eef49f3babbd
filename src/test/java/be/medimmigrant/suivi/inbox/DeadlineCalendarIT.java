package be.medimmigrant.suivi.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.casefile.SomeCase;
import be.medimmigrant.suivi.deadline.CaseDeadlines;
import be.medimmigrant.suivi.deadline.FixDeadline;
import be.medimmigrant.suivi.deadline.term.TriggerInput.Event;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The month of legal terms: each on its safe day and on its legal day, whichever lies in the month. */
@ExtendWith(ArquillianExtension.class)
class DeadlineCalendarIT {

    @Inject Inbox inbox;
    @Inject CaseDeadlines deadlines;
    @Inject SomeCase cases;
    @Inject As as;
    @Inject TestTime time;
    private UUID caseId;

    @AfterEach
    void nothingIsLeft() {
        if (caseId != null) cases.close(caseId);
        time.back();
    }

    @Test
    void aTermIsFoundByItsSafeDayAndByItsLegalDayAndOnNoOther() {
        time.travelTo(LocalDate.parse("2045-03-03"));
        caseId = cases.open();
        as.staff(() -> deadlines.fix(new FixDeadline(caseId, "labour_tribunal_appeal", new Event(LocalDate.parse("2045-03-02")))));
        DeadlineRow row = between("2045-03-01", "2045-12-31", null).get(0);
        assertThat(row.safeDay()).isBeforeOrEqualTo(row.legalDay());
        assertThat(between(row.safeDay(), row.safeDay(), null)).hasSize(1);
        assertThat(between(row.legalDay(), row.legalDay(), As.id("noor"))).hasSize(1);
        assertThat(between(row.legalDay().plusDays(1), row.legalDay().plusDays(30), null)).isEmpty();
        assertThat(between(row.safeDay().minusDays(30), row.safeDay().minusDays(1), null)).isEmpty();
        assertThat(between(row.safeDay(), row.legalDay(), As.id("leo"))).as("nobody's case of his").isEmpty();
    }

    @Test
    void itIsForCaseworkers() {
        assertThatThrownBy(() -> as.person("leo", () -> inbox.deadlinesBetween(LocalDate.parse("2045-01-01"), LocalDate.parse("2045-01-31"), null)))
                .isInstanceOf(RuleViolated.class).hasMessage("acting.refused");
    }

    private List<DeadlineRow> between(String first, String last, UUID who) {
        return between(LocalDate.parse(first), LocalDate.parse(last), who);
    }

    private List<DeadlineRow> between(LocalDate first, LocalDate last, UUID who) {
        return as.staff(() -> inbox.deadlinesBetween(first, last, who)).stream().filter(row -> row.caseId().equals(caseId)).toList();
    }
}
