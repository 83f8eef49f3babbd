package be.medimmigrant.suivi.followup;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.faces.Texts;
import org.junit.jupiter.api.Test;

class FollowUpTextsTest {

    /** The court letter is a notification (kennisgeving); a betekening is made by a bailiff. */
    @Test
    void nothingInDutchIsServedByABailiff() {
        assertThat(Texts.read("followup", "nl").values()).noneMatch(text -> text.toString().matches(".*\\bbeteken(d|ing|en)\\b.*"));
    }
}
