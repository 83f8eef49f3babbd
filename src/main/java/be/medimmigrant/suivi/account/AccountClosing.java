package be.medimmigrant.suivi.account;

import java.util.UUID;

/** Told in the transaction that closes an account: its tasks go into other hands, and what stays in its name is counted. */
public final class AccountClosing {

    private final UUID account;
    private int openCases;

    AccountClosing(UUID account) {
        this.account = account;
    }

    public UUID account() { return account; }

    /** So many open cases stay in its name until somebody takes them over. */
    public void keeps(int cases) { openCases += cases; }

    int openCases() { return openCases; }
}
