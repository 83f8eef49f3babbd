package be.medimmigrant.suivi.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.register.domain.Heard;
import be.medimmigrant.suivi.register.domain.Request;
import be.medimmigrant.suivi.shared.RuleViolated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequestTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final UUID WHO = UUID.randomUUID();

    @Test
    void theNumberIsTheYearAndTheRunningNumber() {
        assertThat(request("information_given").number()).isEqualTo("2026-0041");
    }

    @Test
    void aRequestStaysOpenUntilItIsClosed() {
        Request request = request("information_given");
        assertThat(view(request).isOpen()).isTrue();

        request.close(DAY.plusDays(2));

        assertThat(view(request).closedOn()).isEqualTo("2026-11-26");
    }

    @Test
    void closingTwiceKeepsTheFirstDay() {
        Request request = request("information_given");
        request.close(DAY);
        request.close(DAY.plusDays(3));

        assertThat(view(request).closedOn()).isEqualTo(DAY);
    }

    @Test
    void closingNeedsAnOutcome() {
        Request request = request(null);

        assertThatThrownBy(() -> request.close(DAY)).isInstanceOf(RuleViolated.class).hasMessage("register.outcomeMissing");
        assertThat(view(request).isOpen()).isTrue();
    }

    @Test
    void aClosedRequestMayBeOpenedAgain() {
        Request request = request("information_given");
        request.close(DAY);
        request.reopen();

        assertThat(view(request).isOpen()).isTrue();
    }

    @Test
    void themesKeepTheOrderInWhichTheyWereSaid() {
        assertThat(view(request("information_given")).themes()).containsExactly("urgent_medical_aid", "art_9ter", "cpas_aid");
    }

    @Test
    void aThemeSaidTwiceIsOneTheme() {
        assertThat(heard("information_given", "art_9ter", "art_9ter").themes()).containsExactly("art_9ter");
    }

    @Test
    void correctingReplacesWhatWasHeardButNotTheNumber() {
        Request request = request("information_given");

        request.correct(0, LocalDate.of(2025, 12, 31), WHO, heard("referred", "art_9ter"));

        assertThat(view(request)).extracting(RequestView::outcome, RequestView::themes, RequestView::number, RequestView::receivedOn)
                .containsExactly("referred", List.of("art_9ter"), "2026-0041", LocalDate.of(2025, 12, 31));
        assertThat(request.requesterId()).isEqualTo(WHO);
    }

    @Test
    void correctingWhatSomebodyElseChangedMeanwhileIsRefused() {
        Request request = request("information_given");

        assertThatThrownBy(() -> request.correct(7, DAY, WHO, heard("referred", "art_9ter"))).hasMessage("register.changedMeanwhile");
        assertThat(view(request).outcome()).isEqualTo("information_given");
    }

    @Test
    void anEmptyNoteIsNoNote() {
        assertThat(new Heard("phone", null, false, List.of("art_9ter"), List.of(), Set.of(), null, "  \n").note()).isNull();
    }

    private static Request request(String outcome) {
        return Request.register(41, Instant.parse("2026-11-24T09:42:00Z"), DAY, UUID.randomUUID(), null,
                heard(outcome, "urgent_medical_aid", "art_9ter", "cpas_aid"), UUID.randomUUID());
    }

    private static Heard heard(String outcome, String... themes) {
        return new Heard("phone", "french", false, List.of(themes), List.of(), Set.of(), outcome, null);
    }

    private static RequestView view(Request request) {
        return request.view(null);
    }
}
