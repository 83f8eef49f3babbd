package be.medimmigrant.suivi.followup.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.followup.shared.ChooseLawyer;
import be.medimmigrant.suivi.followup.shared.LawyerThrough;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LawyerReferralTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final LawyerReferral typedOnTuesday = LawyerReferral.choose(UUID.randomUUID(), new ChooseLawyer("task", LawyerThrough.BAJ, null, null), TUESDAY);

    @Test
    void whatWasSentOnMondayAndTypedOnTuesdayWasSentOnMonday() {
        typedOnTuesday.sent(MONDAY, TUESDAY);
        assertThat(typedOnTuesday.sentOn()).isEqualTo(MONDAY);
    }

    @Test
    void nothingIsSentTomorrow() {
        assertThatThrownBy(() -> typedOnTuesday.sent(TUESDAY.plusDays(1), TUESDAY)).hasMessage("followup.shared.refused.sentOn");
        assertThatThrownBy(() -> typedOnTuesday.sent(null, TUESDAY)).hasMessage("followup.shared.refused.sentOn");
    }
}
