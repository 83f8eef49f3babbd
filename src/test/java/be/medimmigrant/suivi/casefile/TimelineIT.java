package be.medimmigrant.suivi.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.casefile.web.TimelineWords;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TimelineIT {

    private static final TimelineFilter ALL = new TimelineFilter(null, false, null);

    @Inject Timeline timeline;
    @Inject TimelineWords words;
    @Inject TextsBean texts;
    @Inject CaseFiles cases;
    @Inject SomeCase some;
    @Inject As as;
    @Inject TestTime time;
    private UUID caseId;

    @BeforeEach
    void aCase() {
        time.travelTo(LocalDate.parse("2026-11-23"));
        caseId = some.open();
    }

    @AfterEach
    void back() {
        time.back();
    }

    @Test
    void aCommentStandsOnTopWithItsAuthor() {
        as.person("hanna", () -> cases.comment(caseId, "  La dame a rappelé  "));
        assertThat(read(ALL).entries().get(0)).satisfies(e -> {
            assertThat(e.freeText()).isEqualTo("La dame a rappelé");
            assertThat(e.by()).isEqualTo("Hanna");
            assertThat(e.kind()).isEqualTo(TimelineKind.NOTE);
        });
        assertThatThrownBy(() -> as.staff(() -> cases.comment(caseId, "  "))).isInstanceOf(RuleViolated.class).hasMessage("casefile.commentEmpty");
    }

    @Test
    void theSystemsOwnEventsAreOffUntilAskedFor() {
        assertThat(read(ALL).entries()).isEmpty();
        assertThat(read(new TimelineFilter(null, true, null)).entries()).singleElement().extracting(TimelineEntryView::textKey).isEqualTo("casefile.timeline.opened");
        assertThat(read(new TimelineFilter(TimelineKind.SYSTEM, false, null)).entries()).hasSize(1);
    }

    @Test
    void aDamagedLineIsReadLikeTheOthersAndNoNewOneIsWritten() {
        TimelineEntryView damaged = new TimelineEntryView(UUID.randomUUID(), 1, TimelineKind.NOTE, "casefile.timeline.mandateGiven",
                List.of("code:none", "date:null", "account:x", "euros:null", "mandate:null"), null, Instant.now(), Instant.now(), "Noor");
        String unreadable = texts.of("casefile.timeline.damaged");
        assertThat(words.title(damaged)).isEqualTo(texts.of("casefile.timeline.mandateGiven", unreadable, unreadable));
        assertThat(words.by(damaged)).contains(unreadable);
        assertThatThrownBy(() -> TimelineEvent.of(caseId, TimelineKind.NOTE, "casefile.timeline.mandateGiven", "text:casefile.thirdParty.cpas", "date:" + null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itIsFilteredByKindAndCountsEach() {
        as.staff(() -> cases.comment(caseId, "Note"));
        tell(TimelineKind.DECISION, null);
        tell(TimelineKind.DECISION, null);
        TimelinePage decisions = read(new TimelineFilter(TimelineKind.DECISION, false, null));
        assertThat(decisions.entries()).extracting(TimelineEntryView::kind).containsOnly(TimelineKind.DECISION).hasSize(2);
        assertThat(decisions.count(TimelineKind.NOTE)).isEqualTo(1);
        assertThat(decisions.count(TimelineKind.DECISION)).isEqualTo(2);
        assertThat(decisions.count(TimelineKind.CONTACT)).isZero();
    }

    @Test
    void itIsReadByStretchesWithoutSkippingLinesOfOneMoment() {
        Instant moment = Instant.parse("2026-11-20T09:00:00Z");
        as.staff(() -> {
            for (int i = 0; i < 25; i++) timeline.record(new TimelineEvent(caseId, TimelineKind.NOTE, "casefile.timeline.note", List.of("" + i), null, moment));
        });
        List<String> seen = new ArrayList<>();
        TimelinePage page = read(ALL, 10);
        assertThat(page.older()).isEqualTo(15);
        for (; ; page = read(new TimelineFilter(null, false, TimelinePlace.parse(page.next().toString())), 10)) {
            page.entries().forEach(e -> seen.add(e.args().get(0)));
            if (page.next() == null) break;
        }
        assertThat(seen).hasSize(25).doesNotHaveDuplicates().startsWith("24", "23").endsWith("1", "0");
    }

    @Test
    void whatHappenedEarlierStandsWhereItBelongs() {
        tell(TimelineKind.DECISION, Instant.parse("2026-11-22T09:00:00Z"));
        tell(TimelineKind.NOTE, Instant.parse("2026-11-21T09:00:00Z"));
        assertThat(read(ALL).entries()).extracting(TimelineEntryView::kind).containsExactly(TimelineKind.DECISION, TimelineKind.NOTE);
    }

    @Test
    void aDamagedPlaceIsRefused() {
        for (String place : List.of("", "_", "2026-11-22T09:00:00Z", "x_1", "2026-11-22T09:00:00Z_x"))
            assertThatThrownBy(() -> TimelinePlace.parse(place)).isInstanceOf(RuleViolated.class).hasMessage("casefile.addressDamaged");
    }

    private void tell(TimelineKind kind, Instant at) {
        as.staff(() -> timeline.record(new TimelineEvent(caseId, kind, "casefile.timeline.note", List.of(), null, at)));
    }

    private TimelinePage read(TimelineFilter filter) {
        return read(filter, 100);
    }

    private TimelinePage read(TimelineFilter filter, int size) {
        return as.staff(() -> timeline.read(caseId, filter, size));
    }
}
