package be.medimmigrant.suivi.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntakeAsideTest {

    private final IntakeForm form = new IntakeForm();

    @Test
    void theNameOfSomebodyWhoSpeaksForThemselvesIsLookedForLikeAnyOther() {
        form.setCaller("c/person_concerned|Fatima El Amrani 0474 12 34 56");
        assertThat(IntakeAside.said(form)).containsExactly("Fatima El Amrani", "32474123456");
    }

    @Test
    void soIsThatOfARelativeWhoIsTheOneConcernedAndOfWordsWithoutACategory() {
        form.setWhom("same");
        form.setCaller("c/family|Fatima El Amrani");
        assertThat(IntakeAside.said(form)).containsExactly("Fatima El Amrani");
        form.setCaller("Fatima El Amrani");
        assertThat(IntakeAside.said(form)).containsExactly("Fatima El Amrani");
    }

    @Test
    void theNameOfSomebodyWhoCallsForAnotherIsNobodysConcern() {
        form.setCaller("c/bar|Maître Dupont 02 555 12 12");
        assertThat(IntakeAside.said(form)).containsExactly("3225551212");
        form.setName("Fatima");
        assertThat(IntakeAside.said(form)).containsExactly("Fatima");
    }

    @Test
    void nobodyIsLookedForWhoWantsNoNameOrIsKnown() {
        form.setCaller("c/person_concerned|Fatima El Amrani");
        form.setWhom("anonymous");
        assertThat(IntakeAside.said(form)).isEmpty();
    }
}
