package be.medimmigrant.suivi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import be.medimmigrant.suivi.audit.History;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.Actor;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AccountsIT {

    private static final String GOOD = "tramway lavande dix-sept";
    private static int last;

    @Inject Accounts accounts;
    @Inject AccountAdministration administration;
    @Inject OneTimeLinks links;
    @Inject MyAccount mine;
    @Inject SignIns signIns;
    @Inject History log;
    @Inject NoThrottle throttle;
    @Inject As as;
    @Inject Acting acting;
    @Inject TestTime time;
    @Inject SuiviClock clock;
    @Resource UserTransaction transaction;
    @Resource ManagedExecutorService threads;

    @BeforeEach
    @AfterEach
    void calm() {
        time.back();
        throttle.forgetEverything();
    }

    @Test
    void a_person_chooses_the_password_by_a_link_that_works_once() {
        OpenedAccount opened = open("trainee");
        assertThat(links.person(opened.secret())).get().extracting(AccountView::id).isEqualTo(opened.account());
        links.choosePassword(opened.secret(), GOOD);
        assertThat(links.person(opened.secret())).isEmpty();
        assertThatThrownBy(() -> links.choosePassword(opened.secret(), GOOD)).hasMessage("account.link.spent");
        assertThat(signIns.attempt(username(opened), GOOD, "10.0.0.1")).isInstanceOf(SignInResult.Recognised.class);
        close(opened);
    }

    @Test
    void a_link_is_void_after_a_day_and_when_a_newer_one_is_made() {
        OpenedAccount opened = open("trainee");
        clock.travelTo(clock.instant().plus(Duration.ofHours(25)));
        assertThatThrownBy(() -> links.choosePassword(opened.secret(), GOOD)).hasMessage("account.link.spent");
        time.back();
        String newer = admin(() -> administration.resetPassword(opened.account()));
        assertThatThrownBy(() -> links.choosePassword(opened.secret(), GOOD)).hasMessage("account.link.spent");
        links.choosePassword(newer, GOOD);
        close(opened);
    }

    @Test
    void a_link_with_a_bad_password_stays_good() {
        OpenedAccount opened = open("trainee");
        assertThatThrownBy(() -> links.choosePassword(opened.secret(), "court")).hasMessage("account.password.short");
        assertThatThrownBy(() -> links.choosePassword(opened.secret(), "motdepasse123")).hasMessage("account.password.common");
        assertThat(links.person(opened.secret())).isPresent();
        close(opened);
    }

    @Test
    void an_invented_link_opens_nothing() {
        assertThat(links.person("invented")).isEmpty();
        assertThat(links.person(null)).isEmpty();
        assertThat(links.opensFirstAdministrator("invented")).isFalse();
    }

    @Test
    void several_roles_hold_from_the_next_action_on() {
        OpenedAccount opened = open("trainee");
        assertThatThrownBy(() -> person(opened, () -> administration.all())).hasMessage("acting.refused");
        change(opened, Set.of("trainee", "administrator"));
        assertThat(person(opened, () -> administration.all())).isNotEmpty();
        change(opened, Set.of("trainee"));
        assertThatThrownBy(() -> person(opened, () -> administration.all())).hasMessage("acting.refused");
        close(opened);
    }

    @Test
    void only_roles_of_the_list_are_given_and_never_the_systems() {
        assertThatThrownBy(() -> open("system")).hasMessage("account.roles.unknown");
        assertThatThrownBy(() -> open("king")).hasMessage("account.roles.unknown");
    }

    @Test
    void a_closed_account_does_nothing_more_and_comes_back_with_a_new_password() {
        OpenedAccount opened = open("trainee");
        links.choosePassword(opened.secret(), GOOD);
        int epoch = ((SignInResult.Recognised) signIns.attempt(username(opened), GOOD, "10.0.0.2")).epoch();
        assertThat(signIns.stillGood(opened.account(), epoch)).isTrue();
        close(opened);
        assertThat(signIns.stillGood(opened.account(), epoch)).isFalse();
        assertThatThrownBy(() -> person(opened, () -> mine.profile())).hasMessage("acting.refused");
        assertThat(signIns.attempt(username(opened), GOOD, "10.0.0.2")).isInstanceOf(SignInResult.Refused.class);
        String link = admin(() -> administration.reopen(opened.account()));
        assertThat(signIns.attempt(username(opened), GOOD, "10.0.0.2")).isInstanceOf(SignInResult.Refused.class);
        links.choosePassword(link, GOOD);
        assertThat(signIns.attempt(username(opened), GOOD, "10.0.0.2")).isInstanceOf(SignInResult.Recognised.class);
        close(opened);
    }

    @Test
    void somebody_always_administers() {
        UUID admin = As.id("admin");
        assertThatThrownBy(() -> admin(() -> administration.close(admin))).hasMessage("account.closeOneself");
        assertThatThrownBy(() -> system(() -> administration.close(admin))).hasMessage("account.lastAdministrator");
        AccountRow row = admin(() -> administration.one(admin));
        assertThatThrownBy(() -> admin(() -> administration.change(new ChangeAccount(admin, row.version(), "Admin", "AD", "fr", Set.of("staff")))))
                .hasMessage("account.lastAdministrator");
    }

    @Test
    void one_who_has_chosen_no_password_yet_administers_nothing() throws Exception {
        UUID admin = As.id("admin");
        OpenedAccount next = open("administrator");
        assertThatThrownBy(() -> person(next, () -> administration.close(admin))).hasMessage("account.lastAdministrator");
        transaction.begin();
        try {
            links.choosePassword(next.secret(), GOOD);
            person(next, () -> administration.close(admin));
            assertThat(person(next, () -> administration.one(admin)).active()).isFalse();
        } finally {
            transaction.rollback();
        }
        close(next);
    }

    @Test
    void the_first_administrators_link_is_there_again_when_none_is_left_who_can_sign_in() throws Exception {
        transaction.begin();
        try {
            open("administrator");
            throttle.forgetAdministratorsPasswords();
            assertThat(system(() -> links.firstAdministrator())).isPresent();
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void two_administrators_who_close_each_other_at_the_same_moment_do_not_both_succeed() throws Exception {
        OpenedAccount one = open("administrator");
        OpenedAccount other = open("administrator");
        Future<Throwable> second;
        transaction.begin();
        try {
            person(one, () -> administration.close(other.account()));
            second = threads.submit(() -> catchThrowable(() -> person(other, () -> administration.close(one.account()))));
            assertThatThrownBy(() -> second.get(2, TimeUnit.SECONDS)).as("the second waits for the first").isInstanceOf(TimeoutException.class);
        } finally {
            transaction.commit();
        }
        assertThat(second.get(20, TimeUnit.SECONDS)).hasStackTraceContaining(OptimisticLockException.class.getName());   // the page then says: changed meanwhile
        assertThat(admin(() -> administration.one(one.account())).active()).isTrue();
        assertThat(admin(() -> administration.one(other.account())).active()).isFalse();
        close(one);
    }

    @Test
    void a_user_name_is_given_once_and_a_change_seen_late_is_refused() {
        OpenedAccount opened = open("trainee");
        assertThatThrownBy(() -> admin(() -> administration.open(new OpenAccount(username(opened).toUpperCase(), "N", "N", "fr", Set.of("trainee"))))).hasMessage("account.username.taken");
        change(opened, Set.of("trainee", "accountant"));
        assertThatThrownBy(() -> admin(() -> administration.change(new ChangeAccount(opened.account(), 0, "N", "N", "fr", Set.of("trainee"))))).hasMessage("account.changedMeanwhile");
        close(opened);
    }

    @Test
    void only_administrators_see_and_change_accounts() {
        assertThatThrownBy(() -> as.staff(() -> administration.all())).hasMessage("acting.refused");
        assertThatThrownBy(() -> as.coordinator(() -> administration.resetPassword(As.id("noor")))).hasMessage("acting.refused");
        assertThatThrownBy(() -> as.staff(() -> links.firstAdministrator())).hasMessage("acting.refused");
    }

    @Test
    void what_a_person_prefers_is_remembered() {
        OpenedAccount opened = open("trainee");
        person(opened, () -> mine.prefer("nl", "dark", false));
        Profile profile = person(opened, () -> mine.profile());
        assertThat(profile.language()).isEqualTo("nl");
        assertThat(profile.theme()).isEqualTo("dark");
        assertThat(profile.letterKeys()).isFalse();
        close(opened);
    }

    @Test
    void a_person_changes_the_password_knowing_the_current_one() {
        OpenedAccount opened = open("trainee");
        links.choosePassword(opened.secret(), GOOD);
        int before = ((SignInResult.Recognised) signIns.attempt(username(opened), GOOD, "10.0.0.3")).epoch();
        assertThatThrownBy(() -> person(opened, () -> mine.changePassword("faux", "encore une belle phrase", "10.0.0.3"))).hasMessage("account.password.wrong");
        assertThatThrownBy(() -> person(opened, () -> mine.changePassword(GOOD, "court", "10.0.0.3"))).hasMessage("account.password.short");
        int after = person(opened, () -> mine.changePassword(GOOD, "encore une belle phrase", "10.0.0.3"));
        assertThat(signIns.stillGood(opened.account(), before)).isFalse();
        assertThat(signIns.stillGood(opened.account(), after)).isTrue();
        close(opened);
    }

    @Test
    void passwords_are_kept_as_slow_salted_hashes_and_never_reach_the_change_log() throws Exception {
        OpenedAccount one = open("trainee");
        OpenedAccount two = open("trainee");
        links.choosePassword(one.secret(), GOOD);
        links.choosePassword(two.secret(), GOOD);
        String[] hash = throttle.passwordHash(one.account()).split(":");
        assertThat(hash[0]).isEqualTo("PBKDF2WithHmacSHA512");
        assertThat(hash[1]).as("how slow: PasswordsTest").isEqualTo(System.getProperty("suivi.password.rounds"));
        assertThat(Base64.getDecoder().decode(hash[2])).hasSize(32);
        assertThat(throttle.passwordHash(two.account())).isNotEqualTo(throttle.passwordHash(one.account()));
        assertThat(admin(() -> log.ofAccount(one.account()))).flatExtracting(c -> c.fields()).filteredOn(f -> "password_hash".equals(f.column()))
                .isNotEmpty().allSatisfy(f -> assertThat(f.after()).isEqualTo("…"));
        close(one);
        close(two);
    }

    @Test
    void while_nobody_administers_a_link_creates_the_first_administrator_once() throws Exception {
        assertThat(system(() -> links.firstAdministrator())).isEmpty();
        transaction.begin();
        try {
            throttle.forgetAdministrators();
            String earlier = system(() -> links.firstAdministrator()).orElseThrow();
            String secret = system(() -> links.firstAdministrator()).orElseThrow();
            assertThat(links.opensFirstAdministrator(earlier)).as("an earlier link is void").isFalse();
            assertThat(links.opensFirstAdministrator(secret)).isTrue();
            links.createFirstAdministrator(secret, new OpenAccount("premiere", "Première", "P", "nl", Set.of()), GOOD);
            assertThat(system(() -> accounts.withRole("administrator"))).extracting(AccountView::username).containsExactly("premiere");
            assertThat(links.opensFirstAdministrator(secret)).isFalse();
        } finally {
            transaction.rollback();
        }
    }

    private OpenedAccount open(String... roles) {
        String name = "essai" + ++last + "." + clock.instant().toEpochMilli();
        return admin(() -> administration.open(new OpenAccount(name, "Essai", "E", "fr", Set.of(roles))));
    }

    private String username(OpenedAccount opened) {
        return admin(() -> administration.one(opened.account())).username();
    }

    private void change(OpenedAccount opened, Set<String> roles) {
        AccountRow row = admin(() -> administration.one(opened.account()));
        admin(() -> administration.change(new ChangeAccount(row.id(), row.version(), row.displayName(), row.initials(), row.language(), roles)));
    }

    /** Tests leave no active account behind: others count the team. */
    private void close(OpenedAccount opened) {
        admin(() -> administration.close(opened.account()));
    }

    private <T> T person(OpenedAccount opened, Supplier<T> work) {
        return acting.as(new Actor(opened.account(), "test"), work);
    }

    private void person(OpenedAccount opened, Runnable work) {
        acting.as(new Actor(opened.account(), "test"), work);
    }

    private <T> T system(Supplier<T> work) {
        return acting.as(Actor.system("test"), work);
    }

    private void system(Runnable work) {
        acting.as(Actor.system("test"), work);
    }

    private <T> T admin(Supplier<T> work) {
        return as.person("admin", work);
    }

    private void admin(Runnable work) {
        as.person("admin", work);
    }
}
