package be.medimmigrant.suivi.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** The switch FR NL EN that every page has, pressed there and back as the page would, with all that stands in its fields; the answers are not shown. */
final class BrowserSwitch {

    private static final List<String> LANGUAGES = List.of("fr", "nl");
    private static final String PRESS = "async to => { const form = document.forms.page; if (!form || !document.querySelector('[data-language]')) return 'none';"
            + " const sent = new FormData(form); const id = 'lang' + to[0].toUpperCase() + to.slice(1);"
            + " for (const [name, value] of Object.entries({[id]: id, 'jakarta.faces.source': id, 'jakarta.faces.partial.ajax': 'true', 'jakarta.faces.partial.execute': 'page', 'jakarta.faces.partial.render': 'page'})) sent.set(name, value);"
            + " const files = form.enctype.startsWith('multipart');"
            + " const answer = await fetch(form.action, {method: 'POST', headers: {'Faces-Request': 'partial/ajax'}, body: files ? sent : new URLSearchParams(sent)});"
            + " const page = await answer.text(); return answer.ok && !page.includes('<error') && page.includes(`data-lang=\"${to}\"`) ? 'spoken' : page.slice(0, 400); }";

    private BrowserSwitch() {}

    /** @param language of the page, which it has again at the end */
    static void requireWorks(Page page, String language) {
        for (String to : LANGUAGES.stream().filter(other -> !other.equals(language)).findFirst().map(other -> List.of(other, language)).orElseThrow())
            assertThat(page.evaluate(PRESS, to)).as("the language " + to + " on " + page.url()).isIn("spoken", "none");
    }
}
