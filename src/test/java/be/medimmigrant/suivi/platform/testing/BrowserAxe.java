package be.medimmigrant.suivi.platform.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * axe-core on a page. Every rule reads the whole page each time but the slow one, contrast: it measures each kind of text (its element
 * and those around it, with classes and states) once per colour scheme in a run, for what looks alike has the same colours; both in one go. No style sheet is loaded anew: only the
 * rule about sound that plays by itself would ask for it.
 */
final class BrowserAxe {

    /** From the server under test: what the browser has from there it keeps, compiled. */
    private static final String LOAD = "() => new Promise((loaded, failed) => { const s = document.createElement('script'); s.onload = () => { s.remove(); loaded(); };"
            + " s.onerror = failed; s.src = '/jakarta.faces.resource/axe.js.xhtml?ln=testing'; document.head.append(s); })";
    /** Pages that have no scripts (refusals, faults) allow none, not even from the server: there it is sent anew. */
    private static final String AXE = script();
    private static final Map<String, Set<String>> MEASURED = new HashMap<>();
    private static final String KINDS = "const kind = e => e === document.body ? '' : kind(e.parentElement) + '>' + e.localName + '.' + e.className"
            + " + ['disabled', 'open', 'type', 'aria-current', 'aria-selected', 'aria-pressed', 'aria-checked', 'aria-invalid', 'aria-disabled'].map(a => e.getAttribute(a) ?? '').join('|');"
            + " const texts = () => [...document.querySelectorAll('body *')].filter(e => e.matches('input, textarea, select')"
            + " || [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim())).filter(e => e.getClientRects().length);";
    private static final String COMPLAINTS = ".violations.map(v => v.id + ' (' + v.impact + '): ' + v.help + v.nodes.slice(0, 4).map(n => '\\n    ' + n.html).join(''))";
    /** The rule about contrast looks at what bears this mark, and at nothing else. */
    private static final String MEASURE = "axe.configure({rules: [{id: 'color-contrast', selector: '[data-measured]'}]})";
    private static final String RUN = "async wanted => { " + KINDS + " const marked = texts().filter(e => wanted.includes(kind(e))); marked.forEach(e => e.setAttribute('data-measured', ''));"
            + " try { return (await axe.run(document, {resultTypes: ['violations'], preload: false, %s}))" + COMPLAINTS + "; } finally { marked.forEach(e => e.removeAttribute('data-measured')); } }";
    private static final String EVERYTHING = RUN.formatted("rules: {'color-contrast': {enabled: marked.length > 0}}");
    private static final String COLOURS = RUN.formatted("runOnly: ['color-contrast']");

    private final Page page;
    private String ground;

    BrowserAxe(Page page) {
        this.page = page;
        if (Boolean.TRUE.equals(page.evaluate("!!window.axe"))) return;
        page.evaluate(Boolean.TRUE.equals(page.evaluate("!!window.PrimeFaces")) ? LOAD : AXE);
        page.evaluate(MEASURE);
    }

    /** Every rule, contrast for the kinds of text that are new. */
    List<String> everything() {
        return run(EVERYTHING, newKinds());
    }

    /** Contrast only, for the kinds of text that are new. */
    List<String> colours() {
        List<String> kinds = newKinds();
        return kinds.isEmpty() ? List.of() : run(COLOURS, kinds);
    }

    private List<String> run(String rules, List<String> kinds) {
        List<String> complaints = told(page.evaluate(rules, kinds));
        measured().addAll(kinds);
        return complaints;
    }

    private List<String> newKinds() {
        return told(page.evaluate("() => { " + KINDS + " return [...new Set(texts().map(kind))]; }")).stream().filter(kind -> !measured().contains(kind)).toList();
    }

    /** On this ground: by day or by night. */
    private Set<String> measured() {
        if (ground == null) ground = (String) page.evaluate("(s => s.color + s.backgroundColor)(getComputedStyle(document.body))");
        return MEASURED.computeIfAbsent(ground, none -> new HashSet<>());
    }

    private static List<String> told(Object answer) {
        return ((List<?>) answer).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream script = Objects.requireNonNull(BrowserAxe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
