package be.medimmigrant.suivi.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.casefile.InvolveParty;
import be.medimmigrant.suivi.casefile.PartyView;
import be.medimmigrant.suivi.casefile.ThirdParty;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CasePartyTest {

    private static final UUID CASE = UUID.randomUUID();

    private final CaseParty party = CaseParty.involve(InvolveParty.cpas(CASE, "cpas_evere"), true, LocalDate.parse("2026-11-23"));

    @Test
    void whatIsTypedAboutTheSameCpasIsTakenAndTheRestStays() {
        party.complete(said("cpas_evere", "Mme Claes", "R-12", null));
        party.complete(said("cpas_evere", null, " ", "02 555 12 12"));
        assertThat(party.view()).extracting(PartyView::cpas, PartyView::name, PartyView::reference, PartyView::phone, PartyView::supposed)
                .containsExactly("cpas_evere", "Mme Claes", "R-12", "02 555 12 12", false);
    }

    @Test
    void aNameWithoutACpasIsSomebodyThereAndConfirmsNothing() {
        assertThat(party.isMeant(null)).isTrue();
        assertThat(party.isMeant("cpas_uccle")).isFalse();
        party.complete(said(null, "Mme Claes", null, null));
        assertThat(party.view()).extracting(PartyView::cpas, PartyView::name, PartyView::supposed).containsExactly("cpas_evere", "Mme Claes", true);
    }

    @Test
    void nothingAtAllIsRefused() {
        assertThatThrownBy(() -> party.complete(said(null, " ", null, null))).hasMessage("casefile.partyMissing");
    }

    private static InvolveParty said(String cpas, String name, String reference, String phone) {
        return new InvolveParty(CASE, ThirdParty.CPAS, cpas, null, name, reference, phone);
    }
}
