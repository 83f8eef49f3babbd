package be.medimmigrant.suivi.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.Actor;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is being typed is the server's to keep and its author's to see. */
@ExtendWith(ArquillianExtension.class)
class DraftIT {

    private static final String HALF = "{\"caller\": \"cpas sch\"}";
    private static final String WHOLE = "{\"caller\": \"o/cpas/cpas_schaerbeek\"}";

    @Inject Drafts drafts;
    @Inject Requests requests;
    @Inject Acting acting;
    @Inject As as;
    @Inject TestTime time;

    @AfterEach
    void back() {
        time.back();
    }

    @Test
    void theLastWordsTypedAreTheOnesKept() {
        UUID id = UUID.randomUUID();
        as.staff(() -> drafts.save(id, HALF));
        as.staff(() -> drafts.save(id, WHOLE));
        assertThat(content("noor", id)).isEqualTo(WHOLE);
    }

    @Test
    void onlyItsAuthorSeesItWritesItOrThrowsItAway() {
        UUID id = UUID.randomUUID();
        as.staff(() -> drafts.save(id, HALF));
        as.person("hanna", () -> drafts.save(id, WHOLE));
        as.person("hanna", () -> drafts.discard(id));
        assertThat(as.person("hanna", () -> drafts.byId(id))).isEmpty();
        assertThat(as.person("hanna", () -> drafts.parked())).extracting(DraftView::id).doesNotContain(id);
        assertThat(as.coordinator(() -> drafts.byId(id))).isEmpty();
        assertThat(content("noor", id)).isEqualTo(HALF);
    }

    @Test
    void callsInProgressStandInTheirOrderUntilTheyAreSavedOrThrownAway() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        as.person("hanna", () -> drafts.save(first, HALF));
        as.person("hanna", () -> drafts.save(second, WHOLE));
        assertThat(as.person("hanna", () -> drafts.parked())).extracting(DraftView::id).containsSubsequence(first, second);
        as.person("hanna", () -> drafts.discard(first));
        RegisteredRequest made = as.person("hanna", () -> requests.register(SomeRequest.call().draft(second).said()));
        assertThat(as.person("hanna", () -> drafts.parked())).extracting(DraftView::id).doesNotContain(first, second);
        assertThat(as.person("hanna", () -> drafts.becameRequest(second))).contains(made.requestId());
    }

    @Test
    void whatBecameARequestIsNoDraftAgainWhenALateKeyArrives() {
        UUID id = UUID.randomUUID();
        as.staff(() -> drafts.save(id, HALF));
        as.staff(() -> requests.register(SomeRequest.call().draft(id).said()));
        as.staff(() -> drafts.save(id, WHOLE));
        assertThat(as.staff(() -> drafts.byId(id))).isEmpty();
    }

    @Test
    void itIsWarnedOfAfterFiveDaysAndGoneAfterSeven() {
        time.travelTo(LocalDate.parse("2044-02-01"));
        UUID id = UUID.randomUUID();
        as.staff(() -> drafts.save(id, HALF));
        time.days(4);
        assertThat(as.staff(() -> drafts.byId(id).orElseThrow().expiresSoon())).isFalse();
        time.days(2);
        assertThat(as.staff(() -> drafts.byId(id).orElseThrow().expiresSoon())).isTrue();
        time.days(2);
        assertThat(as.staff(() -> drafts.byId(id))).isEmpty();
        assertThat(as.staff(() -> drafts.parked())).extracting(DraftView::id).doesNotContain(id);
        assertThat(acting.as(Actor.system("test"), () -> drafts.forgetExpired())).isPositive();
        time.back();
        assertThat(as.staff(() -> drafts.byId(id))).isEmpty();
    }

    @Test
    void whoRegistersNothingKeepsNoDraft() {
        assertThatThrownBy(() -> as.person("compta", () -> drafts.save(UUID.randomUUID(), HALF))).isInstanceOf(RuleViolated.class).hasMessage("acting.refused");
    }

    private String content(String who, UUID id) {
        return as.person(who, () -> drafts.byId(id).orElseThrow().content());
    }
}
