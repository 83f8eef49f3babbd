package be.medimmigrant.suivi.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final LocalDate OPENED = LocalDate.parse("2026-09-22");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final UUID NOOR = UUID.randomUUID();
    private static final UUID HANNA = UUID.randomUUID();

    private final CaseFile file = CaseFile.open(UUID.randomUUID(), 412, "amu_refusal_appeal", UUID.randomUUID(), null, NOOR, HANNA, OPENED);

    @Test
    void itsNumberIsTheYearAndFourDigits() {
        assertThat(file.number()).isEqualTo("2026-0412");
    }

    @Test
    void nobodyStandsInForThemselves() {
        refused("casefile.standInIsOwner", () -> file.entrust(HANNA, HANNA));
        refused("casefile.ownerMissing", () -> file.entrust(null, HANNA));
        assertThat(file.ownerId()).isEqualTo(NOOR);
    }

    @Test
    void itMayHaveNobodyToStandIn() {
        assertThatCode(() -> file.entrust(HANNA, null)).doesNotThrowAnyException();
        assertThat(file.standInId()).isNull();
    }

    @Test
    void itClosesWithAnOutcomeBetweenOpeningAndToday() {
        refused("casefile.outcomeMissing", () -> file.close(null, TODAY, "", TODAY));
        refused("casefile.closedBeforeOpened", () -> file.close("client_withdrew", OPENED.minusDays(1), "", TODAY));
        refused("casefile.closedBeforeOpened", () -> file.close("client_withdrew", null, "", TODAY));
        refused("casefile.closedInFuture", () -> file.close("client_withdrew", TODAY.plusDays(1), "", TODAY));
        assertThat(file.isOpen()).isTrue();
        file.close("client_withdrew", OPENED, "Sans nouvelles", TODAY);
        assertThat(file.isOpen()).isFalse();
        assertThat(file.outcome()).isEqualTo("client_withdrew");
    }

    @Test
    void closedItNeitherClosesAgainNorChangesHands() {
        file.close("client_withdrew", TODAY, "", TODAY);
        refused("casefile.closed", () -> file.close("referred_elsewhere", TODAY, "", TODAY));
        refused("casefile.closed", () -> file.entrust(HANNA, NOOR));
        assertThat(file.outcome()).isEqualTo("client_withdrew");
    }

    private static void refused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOf(RuleViolated.class).hasMessage(key);
    }
}
