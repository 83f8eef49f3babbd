package be.medimmigrant.suivi.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.casefile.Direction;
import be.medimmigrant.suivi.casefile.RecordContact;
import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.casefile.Whom;
import be.medimmigrant.suivi.shared.RuleViolated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final UUID CASE = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void nothingGoesOutToAThirdPartyWithoutAMandate(ThirdParty with) {
        refused("casefile.noMandate", contact(Direction.OUT, with, NOW, "Révision demandée"), null);
        Mandate mandate = Mandate.record(CASE, Whom.of(with), true, LocalDate.parse("2026-10-02"), CASE, NOW, LocalDate.parse("2026-11-23"));
        assertThat(Contact.record(contact(Direction.OUT, with, NOW, "Révision demandée"), mandate, CASE, NOW)).isNotNull();
    }

    @Test
    void whatTheySayToUsAndWhatWeSayToTheClientNeedsNone() {
        assertThat(Contact.record(contact(Direction.IN, ThirdParty.CPAS, NOW, "Le CPAS confirme"), null, CASE, NOW)).isNotNull();
        assertThat(Contact.record(contact(Direction.OUT, null, NOW, "Rendez-vous donné"), null, CASE, NOW)).isNotNull();
    }

    @Test
    void itSaysWhatWasSaidAndWhen() {
        refused("casefile.contactSummaryMissing", contact(Direction.IN, null, NOW, "  "), null);
        refused("casefile.contactInFuture", contact(Direction.IN, null, NOW.plusSeconds(1), "Appel"), null);
        refused("casefile.contactInFuture", contact(Direction.IN, null, null, "Appel"), null);
    }

    private static RecordContact contact(Direction direction, ThirdParty with, Instant at, String summary) {
        return new RecordContact(CASE, direction, with, "phone", at, summary);
    }

    private static void refused(String key, RecordContact said, Mandate mandate) {
        assertThatThrownBy(() -> Contact.record(said, mandate, CASE, NOW)).isInstanceOf(RuleViolated.class).hasMessage(key);
    }
}
