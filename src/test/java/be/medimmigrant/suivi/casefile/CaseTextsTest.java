package be.medimmigrant.suivi.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.faces.Texts;
import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CaseTextsTest {

    @Test
    void aCaseThatIsHandedOverGoesFromItsOwnerToTheNextWhoeverDidIt() {
        assertThat(handedOver(Locale.FRENCH)).contains("de Noor à Hanna").doesNotContain("par Noor");
        assertThat(handedOver(new Locale("nl"))).contains("van Noor naar Hanna").doesNotContain("door Noor");
        assertThat(handedOver(Locale.ENGLISH)).contains("from Noor to Hanna").doesNotContain("by Noor");
    }

    private static String handedOver(Locale language) {
        return MessageFormat.format(Texts.in(language).getString("casefile.timeline.handedOver"), "Noor", "Hanna");
    }
}
