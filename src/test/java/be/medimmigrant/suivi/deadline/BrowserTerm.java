package be.medimmigrant.suivi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import java.util.List;
import java.util.Map;

/** How the appeal against a registered letter posted on 15 September 2026 is calculated, word for word as people read it. */
public final class BrowserTerm {

    private static final Map<String, List<String>> PRESENTED = Map.of(
            "fr 16", List.of("Notification Lettre recommandée postée mar. 15/9, présentée mer. 16/9 ; ce jour ne compte pas jour 1 : jeu. 17/9",
                    "Trois mois De quantième à veille de quantième ; un mercredi ouvrable, pas de report légal : mer. 16/12",
                    "Prudence Si le délai courait dès le jour ouvrable après la poste sûr : mar. 15/12"),
            "fr 17", List.of("Notification Lettre recommandée postée mar. 15/9, présentée jeu. 17/9 ; ce jour ne compte pas jour 1 : ven. 18/9",
                    "Trois mois De quantième à veille de quantième ; un jeudi ouvrable, pas de report légal : jeu. 17/12",
                    "Prudence Si le délai courait dès le jour ouvrable après la poste sûr : mar. 15/12"),
            "nl 16", List.of("Kennisgeving Aangetekende brief gepost di. 15-9, aangeboden wo. 16-9; die dag telt niet mee dag 1: do. 17-9",
                    "Drie maanden Van de zoveelste tot de dag vóór de zoveelste; woensdag is een werkdag, geen verschuiving wettelijk: wo. 16-12",
                    "Voorzichtigheid Als de termijn liep vanaf de werkdag na de posting veilig: di. 15-12"),
            "nl 17", List.of("Kennisgeving Aangetekende brief gepost di. 15-9, aangeboden do. 17-9; die dag telt niet mee dag 1: vr. 18-9",
                    "Drie maanden Van de zoveelste tot de dag vóór de zoveelste; donderdag is een werkdag, geen verschuiving wettelijk: do. 17-12",
                    "Voorzichtigheid Als de termijn liep vanaf de werkdag na de posting veilig: di. 15-12"));

    private BrowserTerm() {}

    /** @param day of September on which it was presented: 16 or 17 */
    public static void requireExplained(Browser browser, String language, int day) {
        assertThat(plain(browser.page().locator(".su-next .su-calc li").allInnerTexts())).isEqualTo(PRESENTED.get(language + " " + day));
    }

    static List<String> plain(List<String> texts) {
        return texts.stream().map(text -> text.replaceAll("[\\s\u00a0\u202f]+", " ").strip()).toList();
    }
}
