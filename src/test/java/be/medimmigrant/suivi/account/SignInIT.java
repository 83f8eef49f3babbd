package be.medimmigrant.suivi.account;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in over HTTP, as a browser does it. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {

    private static final String PROFILE = "/account/profile.xhtml";
    private static final String GOOD = DemoAccounts.PASSWORD;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Inject SignIns signIns;
    @Inject AccountAdministration administration;
    @Inject OneTimeLinks links;
    @Inject NoThrottle throttle;
    @Inject As as;
    @Inject TestTime time;
    @Inject SuiviClock clock;
    @Resource ManagedExecutorService threads;

    @BeforeEach
    @AfterEach
    void calm() {
        time.back();
        throttle.forgetEverything();
    }

    @Test
    void whoever_is_not_signed_in_comes_to_the_sign_in_and_from_there_to_the_page_asked_for() throws Exception {
        Visitor visitor = new Visitor();
        visitor.get(PROFILE + "?from=mail&x=1");
        assertThat(visitor.location()).isEqualTo("/account/signIn.xhtml?to=%2Faccount%2Fprofile.xhtml%3Ffrom%3Dmail%26x%3D1");
        visitor.get(visitor.location());
        visitor.signIn("noor", GOOD, PROFILE + "?from=mail&x=1");
        assertThat(visitor.location()).isEqualTo(PROFILE + "?from=mail&x=1");
        assertThat(visitor.get(visitor.location())).contains("noor");
    }

    @Test
    void a_forged_address_leads_to_the_inbox() throws Exception {
        Visitor visitor = new Visitor();
        visitor.get("/account/signIn.xhtml?to=https://elsewhere.example/");
        visitor.signIn("noor", GOOD, "https://elsewhere.example/");
        assertThat(visitor.location()).isEqualTo("/inbox/inbox.xhtml");
    }

    @Test
    void the_session_gets_a_new_id_at_the_sign_in() throws Exception {
        Visitor visitor = new Visitor();
        visitor.get("/account/signIn.xhtml");
        visitor.switchLanguage();
        String before = visitor.session();
        assertThat(before).isNotNull();
        visitor.signIn("noor", GOOD, "");
        assertThat(visitor.session()).isNotNull().isNotEqualTo(before);
        Visitor thief = new Visitor();
        thief.useSession(before);
        thief.get(PROFILE);
        assertThat(thief.location()).startsWith("/account/signIn.xhtml");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() throws Exception {
        String known = new Visitor().signIn("noor", "faux", "");
        String unknown = new Visitor().signIn("personne", "faux", "");
        assertThat(known).contains("su-note-error").doesNotContain("faux");
        assertThat(note(known)).isEqualTo(note(unknown));
    }

    @Test
    void after_three_wrong_passwords_even_the_right_one_waits_and_the_sentence_says_how_long() throws Exception {
        for (int i = 0; i < 3; i++) new Visitor().signIn("noor", "faux", "");
        Visitor visitor = new Visitor();
        assertThat(note(visitor.signIn("noor", GOOD, ""))).containsPattern("\\b([1-9]|10) secondes");
        clock.travelTo(clock.instant().plus(Duration.ofSeconds(11)));
        visitor.signIn("noor", GOOD, "");
        assertThat(visitor.location()).isEqualTo("/inbox/inbox.xhtml");
    }

    @Test
    void waiting_is_not_made_longer_by_trying_and_a_success_starts_anew() {
        for (int i = 0; i < 3; i++) signIns.attempt("noor", "faux", "10.1.0.1");
        for (int i = 0; i < 5; i++) assertThat(signIns.attempt("noor", GOOD, "10.1.0.1")).isInstanceOf(SignInResult.Wait.class);
        clock.travelTo(clock.instant().plus(Duration.ofSeconds(11)));
        assertThat(signIns.attempt("noor", GOOD, "10.1.0.1")).isInstanceOf(SignInResult.Recognised.class);
        assertThat(signIns.attempt("noor", "faux", "10.1.0.1")).isInstanceOf(SignInResult.Refused.class);
        assertThat(signIns.attempt("noor", GOOD, "10.1.0.1")).isInstanceOf(SignInResult.Recognised.class);
    }

    @Test
    void nothing_is_ever_locked_for_good() {
        for (int i = 0; i < 40; i++) {
            SignInResult result = signIns.attempt("noor", "faux", "10.2.0." + i);
            if (result instanceof SignInResult.Wait waiting) {
                assertThat(waiting.left()).isLessThanOrEqualTo(Duration.ofMinutes(15));
                clock.travelTo(clock.instant().plus(waiting.left()).plusSeconds(1));
            }
        }
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(15)).plusSeconds(1));
        assertThat(signIns.attempt("noor", GOOD, "10.2.1.1")).isInstanceOf(SignInResult.Recognised.class);
    }

    @Test
    void guessing_many_names_from_one_address_is_slowed_down_and_another_address_is_not() {
        for (int i = 0; i < 20; i++) assertThat(signIns.attempt("name" + i, "faux", "10.3.0.1")).isInstanceOf(SignInResult.Refused.class);
        assertThat(signIns.attempt("noor", GOOD, "10.3.0.1")).isInstanceOf(SignInResult.Wait.class);
        assertThat(signIns.attempt("noor", GOOD, "10.3.0.2")).isInstanceOf(SignInResult.Recognised.class);
    }

    @Test
    void guesses_at_the_same_moment_do_not_slip_through() throws Exception {
        List<Future<SignInResult>> tries = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String address = "10.4.0." + i;
            tries.add(threads.submit(() -> signIns.attempt("hanna", "faux", address)));
        }
        int looked = 0;
        for (Future<SignInResult> one : tries) if (one.get() instanceof SignInResult.Refused) looked++;
        assertThat(looked).isEqualTo(3);
    }

    @Test
    void an_unknown_name_takes_as_long_as_a_known_one() {
        long known = median("noor");
        long unknown = median("personne");
        assertThat((double) unknown / known).isBetween(0.4, 2.5);
    }

    @Test
    void a_closed_account_loses_its_session_at_once() throws Exception {
        OpenedAccount opened = newcomer();
        Visitor visitor = signedIn(opened);
        assertThat(visitor.get(PROFILE)).contains("su-sheet");
        admin(() -> administration.close(opened.account()));
        visitor.get(PROFILE);
        assertThat(visitor.location()).startsWith("/account/signIn.xhtml");
        assertThat(visitor.apiStatus()).isEqualTo(401);
    }

    @Test
    void a_new_password_ends_the_sessions_opened_with_the_old_one() throws Exception {
        OpenedAccount opened = newcomer();
        Visitor visitor = signedIn(opened);
        String link = admin(() -> administration.resetPassword(opened.account()));
        assertThat(visitor.get(PROFILE)).as("the old password still works until the link is used").contains("su-sheet");
        links.choosePassword(link, "encore une belle phrase");
        visitor.get("/casefile/document/" + opened.account());
        assertThat(visitor.location()).as("a paper, before any page").startsWith("/account/signIn.xhtml");
        visitor.get(PROFILE);
        assertThat(visitor.location()).startsWith("/account/signIn.xhtml");
        admin(() -> administration.close(opened.account()));
    }

    @Test
    void without_a_session_the_api_says_401_and_a_forms_request_is_led_to_the_sign_in() throws Exception {
        Visitor visitor = new Visitor();
        assertThat(visitor.apiStatus()).isEqualTo(401);
        assertThat(visitor.ajax(PROFILE)).contains("<redirect url=\"/account/signIn.xhtml?");
    }

    @Test
    void the_log_tells_account_and_address_and_never_a_name_or_a_password() {
        List<String> said = new ArrayList<>();
        Handler ear = new Ear(said);
        Logger logger = Logger.getLogger(SignIns.class.getName());
        logger.addHandler(ear);
        try {
            signIns.attempt("noor", "un mot de passe faux", "10.5.0.1");
            signIns.attempt("inconnue", "un mot de passe faux", "10.5.0.1");
        } finally {
            logger.removeHandler(ear);
        }
        assertThat(said).anyMatch(line -> line.contains(As.id("noor").toString()) && line.contains("10.5.0.1"));
        assertThat(said).noneMatch(line -> line.contains("noor") || line.contains("inconnue") || line.contains("mot de passe"));
    }

    /** The work done, not the time gone by: a busy machine must not decide. */
    private long median(String name) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            throttle.forgetEverything();
            long start = THREADS.getCurrentThreadCpuTime();
            signIns.attempt(name, "faux", "10.6.0.1");
            times.add(THREADS.getCurrentThreadCpuTime() - start);
        }
        return times.stream().sorted().toList().get(4);
    }

    private OpenedAccount newcomer() {
        return admin(() -> administration.open(new OpenAccount("visite." + clock.instant().toEpochMilli(), "Visite", "V", "fr", Set.of("trainee"))));
    }

    private Visitor signedIn(OpenedAccount opened) throws Exception {
        links.choosePassword(opened.secret(), "tramway lavande dix-sept");
        String name = admin(() -> administration.one(opened.account())).username();
        Visitor visitor = new Visitor();
        visitor.signIn(name, "tramway lavande dix-sept", "");
        return visitor;
    }

    private <T> T admin(java.util.function.Supplier<T> work) {
        return as.person("admin", work);
    }

    private void admin(Runnable work) {
        as.person("admin", work);
    }

    private static String note(String page) {
        int at = page.indexOf("su-note-error");
        assertThat(at).as("a note on the page").isPositive();
        return page.substring(at, page.indexOf("</div>", at)).replaceAll("<[^>]+>", " ");
    }

    private static final class Ear extends Handler {

        private final List<String> said;

        private Ear(List<String> said) {
            this.said = said;
        }

        @Override
        public void publish(LogRecord line) {
            said.add(new java.util.logging.SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
