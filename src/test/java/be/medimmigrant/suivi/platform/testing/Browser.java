package be.medimmigrant.suivi.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.account.DemoAccounts;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A person before a screen: one language, one width, one colour scheme. Closing it fails the test when the browser had
 * anything to complain about.
 *
 * <pre>
 * try (Browser browser = Browser.open("nl", 1366, "light")) {
 *     browser.signIn("noor").go("/inbox/inbox.xhtml").look("inbox");   // screenshot, axe, no sideways scrolling
 *     browser.type("n"); …
 * }
 * </pre>
 */
public final class Browser implements AutoCloseable {

    private static final Map<String, SignedIn> SESSIONS = new HashMap<>();
    /** Screens somebody has left, signed out: no process need be started, no script be fetched and compiled again. */
    private static final Map<String, Deque<Page>> LEFT = new HashMap<>();
    /** Of the same origin, so that the next one finds the same process: a new one costs as much as two pages. */
    private static final String NOWHERE = "/api/v1/health?alive";
    private static final Set<String> SEEN = new HashSet<>();
    private static final Map<String, String> STAGED = new HashMap<>();
    /** No request under way, no button that waits for its answer, and no field of suggestions about to ask. */
    private static final String AT_REST = "document.readyState === 'complete' && (!window.PrimeFaces || (PrimeFaces.ajax.Queue.isEmpty() && jQuery.active === 0"
            + " && !document.querySelector('.ui-state-loading')"
            + " && Object.values(PrimeFaces.widgets).every(w => !(w instanceof (PrimeFaces.widget.AutoComplete || Array)) || !w.timeout)))";
    /** The page is asked once, and answers when it is at rest or after two seconds. */
    private static final String COMES_TO_REST = "() => new Promise(tell => { const began = Date.now(); const rests = () => " + AT_REST + ";"
            + " (function ask() { if (rests()) tell(true); else if (Date.now() - began > 2000) tell(false); else setTimeout(ask, 10); })(); })";
    /** A slow hash on a busy machine takes its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int MOST_TABS = 400;
    /** What a screen reader calls an element, nearly. */
    private static final String CALLED = "(e => { if (!e || e === document.body) return '';"
            + " const by = e.getAttribute('aria-labelledby'); const words = n => n ? n.textContent : '';"
            + " const label = by ? by.split(' ').map(id => words(document.getElementById(id))).join(' ') : e.getAttribute('aria-label')"
            + " || (e.labels && [...e.labels].map(words).join(' ')) || e.textContent || e.title || ''; return label.replace(/\\s+/g, ' ').trim(); })";
    /** How many Tabs from here to the first element for which the condition holds; 0 when it holds here, or nowhere. */
    private static final String TABS_AHEAD = "wanted => { const holds = e => %s; const here = document.activeElement; if (holds(here)) return 0;"
            + " const radio = e => e.type !== 'radio' || e.checked || (g => !g.some(r => r.checked) && g[0] === e)([...document.getElementsByName(e.name)]);"
            + " const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')]"
            + ".filter(e => e === here || e.tabIndex >= 0 && !e.disabled && e.getClientRects().length && getComputedStyle(e).visibility === 'visible' && radio(e));"
            + " const from = all.indexOf(here); return all.slice(from + 1).findIndex(holds) + 1; }";
    private static com.microsoft.playwright.Browser chromium;

    private record SignedIn(String home, List<Cookie> session) {}

    private final BrowserWatch watch = new BrowserWatch();
    private final Page screen;
    /** Who is signed in, and has not asked for a page yet. */
    private String newcomer;
    private final String language;
    private final int width;
    private final String scheme;

    private Browser(String language, int width, String scheme) {
        this.language = language;
        this.width = width;
        this.scheme = scheme;
        Page left = at(language + width + scheme).poll();
        screen = left != null ? left : newContext().newPage();
        watch.on(screen);
    }

    private BrowserContext newContext() {
        BrowserContext made = chromium().newContext(new com.microsoft.playwright.Browser.NewContextOptions().setBaseURL(base()).setViewportSize(width, usualHeight())
                .setColorScheme(colours()).setLocale(language + "-BE").setTimezoneId("Europe/Brussels")
                .setReducedMotion(ReducedMotion.REDUCE));
        made.setDefaultTimeout(PATIENCE.toMillis());
        return made;
    }

    private static Deque<Page> at(String dress) {
        return LEFT.computeIfAbsent(dress, empty -> new ArrayDeque<>());
    }

    /** @param scheme light or dark, as the machine says; the account may say otherwise */
    public static Browser open(String language, int width, String scheme) {
        return new Browser(language, width, scheme);
    }

    public static Browser open(String language) {
        return open(language, 1366, "light");
    }

    public static String base() {
        return "http://localhost:" + System.getProperty("it.http.port", "8085");
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(BrowserChromium.path()).setArgs(List.of("--no-sandbox",
                    "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync")));
        }
        return chromium;
    }

    private ColorScheme colours() {
        return "dark".equals(scheme) ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    private int usualHeight() {
        return width < 600 ? 844 : 768;
    }

    /** Playwright's own page, for whatever has no word here. */
    public Page page() {
        if (newcomer != null) arrive(SESSIONS.get(newcomer).home());
        return screen;
    }

    /**
     * As somebody who is still signed in since this morning: the slow hash is paid once per person, not once per test. Their first page
     * is the one they go to, else the one they come to by signing in.
     */
    public Browser signIn(String username) {
        SignedIn known = SESSIONS.get(username);
        if (known == null) return signInAnew(username);
        screen.context().addCookies(known.session());
        newcomer = username;
        return this;
    }

    /** A newcomer's first page, in the language of this screen. */
    private void arrive(String path) {
        String who = newcomer;
        newcomer = null;
        screen.navigate(path);
        if (screen.url().contains("/account/signIn")) signInAnew(who);
        else if (isSpoken(language)) return;
        else if (screen.locator("[data-language]").count() == 0) screen.navigate(SESSIONS.get(who).home());
        speak(language);
        screen.navigate(path);
    }

    /** By name and password, in a session of its own. */
    public Browser signInAnew(String username) {
        newcomer = null;
        page().navigate("/account/signIn.xhtml");
        page().fill("[id=username]", username);
        page().fill("[id=password]", DemoAccounts.PASSWORD);
        page().click("[id=signIn]");
        page().waitForURL(url -> !url.contains("signIn"));
        SESSIONS.put(username, new SignedIn(page().url(), page().context().cookies().stream().filter(cookie -> cookie.name.equals("SUIVI")).toList()));
        return speak(language);
    }

    /** The switch of the header, if the page is not in that language already. */
    public Browser speak(String wanted) {
        if (isSpoken(wanted)) return this;
        page().locator("[data-language=" + wanted + "]").first().dispatchEvent("click");   // a click of Playwright would first scroll up
        settle();
        assertThat(isSpoken(wanted)).as(wanted + " on " + page().url()).isTrue();
        return this;
    }

    private boolean isSpoken(String wanted) {
        return wanted.equals(page().evaluate("document.documentElement.lang"));
    }

    public Browser go(String path) {
        if (newcomer != null) arrive(path);
        else screen.navigate(path);
        return settle();
    }

    /** Waits until no request of the page is under way; a page may give way to another meanwhile. */
    public Browser settle() {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; ) {
            if (atRest()) return this;
        }
        throw new AssertionError("The page does not come to rest: " + page().url());
    }

    private boolean atRest() {
        try {
            page().waitForLoadState();
            return Boolean.TRUE.equals(page().evaluate(COMES_TO_REST));
        } catch (PlaywrightException navigating) {
            if (navigating.getMessage().contains("navigation") || navigating.getMessage().contains("destroyed")) return false;
            throw navigating;
        }
    }

    // ---------- keyboard only ----------

    public Browser press(String keys) {
        page().keyboard().press(keys);
        return settle();
    }

    /** Keys that lead to another page; where they lead nowhere, it says what the page says. */
    public Browser leave(String keys) {
        try {
            page().waitForNavigation(() -> page().keyboard().press(keys));
        } catch (TimeoutError stayed) {
            shot("stayed");
            throw new AssertionError(keys + " leads nowhere on " + page().url() + ": " + page().locator("#messages, .ui-message, .ui-messages").allInnerTexts(), stayed);
        }
        return settle();
    }

    public Browser type(String text) {
        page().keyboard().type(text);
        return settle();
    }

    /** Tabs forward until the focus is on what a screen reader calls so; fails when the whole page has none. */
    public Browser tabTo(String name) {
        return tabUntil(CALLED + "(e).includes(wanted)", name.replace('\u00a0', ' '));
    }

    /**
     * Tabs forward until the focus is on an element {@code e} that fulfils the condition. How many Tabs it takes is counted first, so
     * that the page is not asked after each; whether they led there is looked at afterwards, and if not, after each further one.
     */
    Browser tabUntil(String condition, String wanted) {
        int ahead = ((Number) page().evaluate(TABS_AHEAD.formatted(condition), wanted)).intValue();
        for (int i = 0; i < ahead; i++) page().keyboard().press("Tab");
        for (int i = 0; i < MOST_TABS; i++) {
            if (Boolean.TRUE.equals(page().evaluate("wanted => (e => " + condition + ")(document.activeElement)", wanted))) return this;
            page().keyboard().press("Tab");
        }
        throw new AssertionError("No Tab leads to «" + wanted + "» on " + page().url());
    }

    public String focusedName() {
        return (String) page().evaluate(CALLED + "(document.activeElement)");
    }

    // ---------- seeing ----------

    public Locator see(String text) {
        Locator found = page().getByText(text).first();
        try {
            found.waitFor();
        } catch (TimeoutError unseen) {
            shot("unseen");
            throw new AssertionError("«" + text + "» does not come on " + page().url() + ": " + page().locator("main").innerText(), unseen);
        }
        return found;
    }

    public Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /**
     * Everything a page must stand: a screenshot to look at, axe without a word, no sideways scrolling, a silent console; once per
     * page, the other language.
     *
     * @param name of what is seen; under the same name in the same dress it is looked at once in a run, in another colour scheme for its colours only,
     *     and in another language wholly once per page
     */
    public Browser look(String name) {
        settle();
        return (seenBefore(name) ? this : onWholePage(() -> lookOver(name))).requireSilence();
    }

    /** The same page when the machine turns dark: another screenshot, and colours that can still be told apart. */
    public Browser lookAtNight(String name) {
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        try {
            return onWholePage(() -> {
                photograph(name, "dark");
                requireNone(new BrowserAxe(page()).colours());
            });
        } finally {
            page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours()));
        }
    }

    private boolean seenBefore(String name) {
        return !SEEN.add(name + language + width + scheme);
    }

    /** A state that was seen in another language, of a page that was looked at in this one: its words are, its marks are not others. */
    private boolean isNothingNew(String name) {
        boolean newState = SEEN.add(name);
        boolean newPage = SEEN.add(URI.create(page().url()).getPath() + language + width);
        return !newState && !newPage;
    }

    private void lookOver(String name) {
        if (isNothingNew(name)) {
            requireNoSidewaysScrolling();
            return;
        }
        photograph(name, scheme);
        if (SEEN.add("switch " + URI.create(page().url()).getPath())) BrowserSwitch.requireWorks(page(), language);
        if (SEEN.add(name + language + width)) requireNoSidewaysScrolling().requireAccessible();
        else requireNone(new BrowserAxe(page()).colours());
        BrowserLooks.note(URI.create(page().url()).getPath(), language);
    }

    /** In a window as tall as the page: bars that stick then stand at the end. */
    private Browser onWholePage(Runnable look) {
        int height = ((Number) page().evaluate("document.fonts.ready.then(() => document.documentElement.scrollHeight)")).intValue();
        boolean taller = height > usualHeight();
        if (taller) page().setViewportSize(width, height);
        try {
            look.run();
        } finally {
            if (taller) page().setViewportSize(width, usualHeight());
        }
        return this;
    }

    /** The same page on the smallest screen: nothing to scroll sideways. */
    public Browser requireItFits(int narrow) {
        page().setViewportSize(narrow, usualHeight());
        try {
            return requireNoSidewaysScrolling();
        } finally {
            page().setViewportSize(width, usualHeight());
        }
    }

    /** What somebody sees at first on the office's screens, 1366 by 768, no more. */
    public Browser firstSight(String name) {
        settle();
        page().evaluate("window.scrollTo(0, 0)");
        page().evaluate("document.fonts.ready.then(() => true)");
        photograph(name + "-first-sight", scheme);
        return this;
    }

    /** Nothing moves (reduced motion), so nothing need be stopped; a JPEG takes half the time of a PNG. */
    private void photograph(String name, String scheme) {
        Path file = Path.of(System.getProperty("project.build.directory", "target"), "screenshots", name + "-" + language + "-" + width + "-" + scheme + ".jpg");
        page().screenshot(new Page.ScreenshotOptions().setPath(file).setType(ScreenshotType.JPEG).setQuality(90));
    }

    /** target/screenshots/name-fr-1366-light.jpg */
    public Browser shot(String name) {
        return onWholePage(() -> photograph(name, scheme));
    }

    public Browser requireNoSidewaysScrolling() {
        int width = page().viewportSize().width;
        Object wider = page().evaluate("(() => { const w = document.documentElement.clientWidth; if (document.documentElement.scrollWidth <= w) return '';"
                + " return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > w + 1).slice(0, 5).map(e => e.outerHTML.slice(0, 160)).join('\\n') || 'the page'; })()");
        assertThat(wider).as("wider than the screen of " + width + " px: " + page().url()).isEqualTo("");
        return this;
    }

    public Browser requireAccessible() {
        return requireNone(new BrowserAxe(page()).everything());
    }

    private Browser requireNone(List<String> complaints) {
        assertThat(complaints).as("axe on " + page().url() + " " + language + " " + width).isEmpty();
        return this;
    }

    /** The test wants this complaint of the browser, such as an answer 404. */
    public Browser expectComplaint(String word) {
        watch.expect(word);
        return this;
    }

    public Browser requireSilence() {
        watch.requireSilence();
        return this;
    }

    // ---------- the server's clock ----------

    /** From now on it is ten in the morning of that day, for our clock and the engine's. */
    public static void travelTo(LocalDate day) {
        test("POST", "/api/v1/test/clock?day=" + day);
    }

    public static void backToNow() {
        test("DELETE", "/api/v1/test/clock");
    }

    /** Calls a test-only resource (in test sources, never in the WAR) and returns what it says. */
    public static String test(String method, String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(base() + path)).method(method, HttpRequest.BodyPublishers.noBody()).build();
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(method + " " + path + ": " + answer.body()).isBetween(200, 299);
            return answer.body();
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** {@link #test} by POST, once in a run: for those who look only, and change nothing of what was made for them. */
    public static String staged(String path) {
        return STAGED.computeIfAbsent(path, once -> test("POST", once));
    }

    @Override
    public void close() {
        try {
            watch.requireSilence();
        } finally {
            watch.off(screen);
            clearScreen();
        }
    }

    /** Whatever this person had open, kept or typed is gone; the screen itself serves the next one. */
    private void clearScreen() {
        BrowserContext context = screen.context();
        context.pages().stream().filter(other -> other != screen).forEach(Page::close);
        screen.navigate(NOWHERE);
        screen.evaluate("sessionStorage.clear()");
        screen.setViewportSize(width, usualHeight());
        context.clearCookies();
        at(language + width + scheme).push(screen);
    }
}
