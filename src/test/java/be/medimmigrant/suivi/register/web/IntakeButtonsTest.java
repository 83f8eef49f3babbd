package be.medimmigrant.suivi.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.CodeBook;
import be.medimmigrant.suivi.codes.CodesForTests;
import be.medimmigrant.suivi.codes.DeliveredCodes;
import be.medimmigrant.suivi.platform.faces.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IntakeButtonsTest {

    private final CodeBook book = CodesForTests.delivered();
    private final Texts french = Texts.in(Locale.FRENCH);

    @Test
    void aLetterBelongsToItsCodeWhateverElseIsOffered() {
        assertThat(IntakeButtons.letters("contact_means", Stream.of("contact_unknown", "phone", "email"), french)).isEqualTo("contact_unknown=? phone=t email=m");
    }

    @Test
    void aCodeThatWasAddedHereHasNoLetter() {
        assertThat(IntakeButtons.letters("contact_means", Stream.of("phone", "video_call"), french)).isEqualTo("phone=t");
    }

    @Test
    void noTwoButtonsOfARowShareALetterInAnyLanguage() {
        for (Locale language : Texts.LANGUAGES)
            for (String list : List.of("contact_means", "sex", "request_outcomes"))
                assertThat(IntakeButtons.letters(list, book.items(list, 2026).stream().map(Code::code), Texts.in(language)).split(" "))
                        .extracting(pair -> pair.split("=")[1]).doesNotHaveDuplicates().hasSize(book.items(list, 2026).size());
    }

    @Test
    void theAgesOfABandAreThoseOfTheList() {
        assertThat(IntakeButtons.ages(book.items("age_bands", 2026))).isEqualTo("age_0_18=0-17 age_18_60=18-59 age_60_plus=60-");
    }

    @Test
    void aShortWordHoldsOnlyWhileTheLabelIsTheDeliveredOne() {
        DeliveredCodes delivered = new DeliveredCodes();
        Code email = book.find("contact_means", "email").orElseThrow();
        Code renamed = new Code("contact_means", "email", "Courriel", email.labelNl(), email.labelEn(), null, "value", null, 3, null, null, java.util.Map.of());
        assertThat(delivered.labelled(email, "fr")).isTrue();
        assertThat(delivered.labelled(renamed, "fr")).isFalse();
        assertThat(delivered.labelled(renamed, "nl")).isTrue();
    }
}
