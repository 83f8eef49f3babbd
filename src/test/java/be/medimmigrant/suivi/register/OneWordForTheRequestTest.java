package be.medimmigrant.suivi.register;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.faces.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** In Dutch a request is an «aanvraag» and what it is about are «thema’s», on every page that lists or counts them. */
class OneWordForTheRequestTest {

    @Test
    void whatTheRegisterListsTheYearCounts() {
        Texts dutch = Texts.in(Locale.forLanguageTag("nl"));
        List<String> figures = dutch.keySet().stream().filter(key -> key.startsWith("statistics.")).toList();
        assertThat(figures).isNotEmpty().allSatisfy(key -> assertThat(dutch.getString(key)).as(key).doesNotContainPattern("(?i)\\bvra(ag|gen)\\b"));
        assertThat(dutch.getString("statistics.column.requests")).isEqualTo(dutch.getString("register.list.title")).isEqualTo(dutch.getString("shell.menu.requests"));
        assertThat(dutch.getString("register.list.themes")).isEqualTo(dutch.getString("register.themes")).isEqualTo(dutch.getString("statistics.themes"));
    }
}
