package be.medimmigrant.suivi.account;

import java.time.Duration;

/** What became of a name and a password. */
public sealed interface SignInResult {

    /** @param epoch of the account's sessions: a later password change ends this one */
    record Recognised(AccountView account, int epoch) implements SignInResult {}

    /** Wrong name or wrong password: which one is not said. */
    record Refused() implements SignInResult {}

    /** Too many wrong tries; nothing was looked at. */
    record Wait(Duration left) implements SignInResult {}
}
