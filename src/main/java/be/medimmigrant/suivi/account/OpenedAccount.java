package be.medimmigrant.suivi.account;

import java.util.UUID;

/** A new account and the secret of the one-time link by which its person chooses a password; shown once, valid for a day. */
public record OpenedAccount(UUID account, String secret) {

    /** Never the secret itself in a log. */
    @Override
    public String toString() {
        return "OpenedAccount[" + account + "]";
    }
}
