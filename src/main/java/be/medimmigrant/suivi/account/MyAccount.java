package be.medimmigrant.suivi.account;

import static be.medimmigrant.suivi.platform.acting.Roles.ANYBODY;

import be.medimmigrant.suivi.account.domain.Account;
import be.medimmigrant.suivi.account.domain.AccountRepository;
import be.medimmigrant.suivi.account.domain.PasswordRule;
import be.medimmigrant.suivi.account.domain.Passwords;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What each person sees and chooses about the own account. */
@Stateless
@AllowedTo(ANYBODY)
public class MyAccount {

    @Inject AccountRepository accounts;
    @Inject Passwords passwords;
    @Inject Acting acting;
    @Inject SignIns signIns;

    public Profile profile() {
        Account me = accounts.get(acting.id());
        return new Profile(me.username(), me.displayName(), me.initials(), me.language(), me.theme(), me.letterKeys(), me.roles());
    }

    /** @param theme light, dark, or empty: as the device asks */
    public void prefer(String language, String theme, boolean letterKeys) {
        accounts.get(acting.id()).prefer(language, theme, letterKeys);
    }

    /**
     * Ends the other sessions of the account. The current password is guessed as slowly as at the sign-in.
     *
     * @return the epoch that the session of this page carries from now on
     * @throws RuleViolated {@code account.password.wrong}, {@code account.signIn.waitSeconds}, {@code .waitMinutes}, {@code account.password.short}, {@code .long}, {@code .common}
     */
    public int changePassword(String current, String chosen, String address) {
        Account me = accounts.get(acting.id());
        signIns.confirm(me.username(), current, address);
        PasswordRule.require(chosen, List.of(me.username(), me.displayName()));
        me.usePassword(passwords.hash(chosen));
        return me.sessionEpoch();
    }
}
