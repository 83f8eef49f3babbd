package be.medimmigrant.suivi.followup;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.Browser;
import be.medimmigrant.suivi.platform.testing.BrowserKeys;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The parts of a story that every appeal shares, each played before the screen with the keyboard alone, from the case page back to it. */
final class BrowserAppeal {

    private final Browser browser;
    private final BrowserKeys keys;
    private final String language;

    BrowserAppeal(Browser browser, String language) {
        this.browser = browser;
        this.language = language;
        keys = new BrowserKeys(browser, language);
    }

    String language() {
        return language;
    }

    BrowserKeys keys() {
        return keys;
    }

    /** 'OCMW/CPAS refused, anonymous woman, Schaerbeek, AMU, psychological well-being': the phone form, up to the new dossier. */
    void register() {
        browser.press("n").settle();
        browser.page().waitForURL(url -> url.contains("newRequest"));
        browser.settle().type(say("cpas", "ocmw")).press("Enter");
        browser.press("Shift+Enter").type(say("schaerb", "schaarb"));
        for (String beyond : new String[] {"place", "country", "language", "status", "ageBand"}) enterFrom(beyond);
        browser.press(keys.words("register.letter.sex.female"));
        enterFrom("sex");
        browser.type("psy").press("Enter");
        leave("medical");
        browser.type(say("amu", "dmh")).press("Enter");
        leave("themes");
        browser.type(say("Le CPAS a refusé l’aide médicale urgente.", "Het OCMW weigerde de dringende medische hulp."));
        browser.press("Alt+g").press(keys.words("register.jump.outcome").toLowerCase(Locale.ROOT)).press(keys.words("register.letter.request_outcomes.case_opened"));
        browser.look("story-request");
        keys.leave("Control+Shift+Enter");
    }

    /** The request and the person say what was heard on the telephone; then the dossier again. */
    void readBackWhatWasSaved() {
        String dossier = browser.page().url();
        keys.followElement("main a[href*='/register/request.xhtml']");
        assertThat(tokens("themes")).containsExactly(keys.label("request_types", "urgent_medical_aid"));
        assertThat(tokens("medical")).containsExactly(keys.label("medical_themes", "mental_health"));
        assertThat(browser.page().locator(".su-pagehead").innerText()).contains(say("CPAS", "OCMW"));
        keys.followElement(".su-aside a[href*='/person/person.xhtml']");
        assertThat(browser.page().locator("[id=sex] .ui-state-active").innerText()).isEqualTo(keys.label("sex", "female"));
        assertThat(browser.page().locator("[id=place] option:checked").textContent()).isEqualTo(keys.label("places_of_residence", "schaerbeek"));
        assertThat(browser.page().inputValue("[id=family]")).as("anonymous").isEmpty();
        browser.look("story-person").go(dossier);
    }

    private List<String> tokens(String field) {
        return browser.page().locator("[id=" + field + "] .ui-autocomplete-token-label").allInnerTexts();
    }

    /** One Enter takes the value, at the latest the next one leads on. */
    private void leave(String field) {
        if (isIn(field)) browser.press("Enter");
    }

    private boolean isIn(String field) {
        return Boolean.TRUE.equals(browser.page().evaluate("id => !!document.activeElement.closest('[id^=' + id + ']')", field));
    }

    /** Enter leads on; with whatever stands in the field. */
    private void enterFrom(String field) {
        if (!isIn(field)) throw new AssertionError("Enter did not lead to " + field + " but to " + browser.focusedName());
        browser.press("Enter");
    }

    /** A new case in which that task is the next, brought there by the doors of the house; its page is open. */
    void goesOnFrom(String task) {
        String page = Browser.test("POST", "/api/v1/test/amu/" + task);
        Browser.test("POST", "/api/v1/test/jobs/hold");
        browser.go(page);
        keys.followElement("main a[href*='/casefile/caseFile.xhtml']");
    }

    /** Opens the follow-up with what the person came with. */
    void open(String trigger, String requestedOn) {
        next("openFollowUp");
        keys.choose("followup.amu.field.trigger", "followup.amu.trigger." + trigger).fill("followup.amu.field.requestedOn", requestedOn);
        done("openFollowUp");
    }

    /** Secrecy is explained, then consent and a word about each third party. */
    void consent() {
        next("explainSecrecy");
        keys.choose("followup.shared.field.interpreter", "followup.shared.interpreter.professional");
        done("explainSecrecy");
        next("recordConsent");
        keys.choose("followup.shared.field.consentForm", "followup.shared.consentForm.written").choose("followup.shared.field.healthData", "followup.shared.yes");
        for (String party : new String[] {"cpas", "lawyer", "commune", "oe", "hospital"})
            keys.choose("casefile.thirdParty." + party, "followup.shared.mandate." + (party.equals("oe") ? "no" : "yes"));
        done("recordConsent");
    }

    /** A registered letter, posted 15 September 2026 and presented the day after. */
    void collectDecision() {
        keys.pick("followup.amu.field.ground", keys.label("cpas_refusal_grounds", "address_not_proven")).choose("followup.amu.field.mode", "followup.amu.mode.registered_letter").fill("followup.amu.field.posted", "15/9/2026")
                .fill("followup.amu.field.presented", "16/9/2026");
        browser.press("Tab");
    }

    /** Good chances: the refusal is contested, on both tracks. */
    void contest() {
        next("analyseGround");
        keys.choose("followup.amu.field.way", "followup.amu.way.contest").choose("followup.amu.field.chances", "followup.amu.chances.good");
        done("analyseGround");
    }

    void askCpas(String said) {
        task("contactCpas");
        keys.fill("followup.amu.field.summary", said);
        done("contactCpas");
    }

    /** A lawyer is chosen, gets the file and takes the case. */
    void findLawyer(String sent) {
        task("chooseLawyer");
        keys.choose("followup.shared.field.lawyerThrough", "followup.shared.through.lawyer").fill("followup.shared.field.lawyerName", "Maître Invention");
        done("chooseLawyer");
        task("sendFileToLawyer");
        keys.fill("followup.shared.field.sentWhat", sent);
        done("sendFileToLawyer");
        task("recordLawyer");
        keys.choose("followup.shared.field.lawyerAnswer", "followup.shared.answer.confirmed").choose("followup.shared.field.nextStepBy", "followup.shared.next.lawyer");
        done("recordLawyer");
    }

    /** The aid is there. */
    void checkExecution() {
        next("verifyExecution");
        keys.choose("followup.amu.field.execution", "followup.amu.execution.received");
        done("verifyExecution");
    }

    /** The outcome stands ready, the result is said in a sentence. */
    void close(String result) {
        next("recordClosure");
        keys.fill("followup.shared.field.factualResult", result);
        done("recordClosure");
        browser.look("story-closed");
    }

    /** Something happened beside the tasks: its link on the page of the case. */
    void happened(String page) {
        keys.follow(keys.words("followup.amu." + page + ".title"));
    }

    /** The one next step that the page of the case proposes is this one, and leads to its page. */
    void next(String task) {
        if (!browser.page().locator(".su-actions [data-primary]").innerText().contains(keys.words("task." + task)))
            throw new AssertionError(task + " is not what comes next, but " + browser.page().locator(".su-actions").innerText() + " " + browser.page().locator(".su-todo").innerText());
        keys.send();
    }

    /** One of several tasks of the case, by its link. */
    void task(String task) {
        keys.follow(keys.words("task." + task));
    }

    /** The page as it is filled in is looked at, then sent. */
    void done(String name) {
        browser.look("story-" + name);
        keys.send();
    }

    /** What this person writes, in the language they work in. */
    String say(String french, String dutch) {
        return language.equals("fr") ? french : dutch;
    }

    /** «mercredi 16 décembre» */
    String full(String day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", new Locale(language)).format(LocalDate.parse(day));
    }
}
