package be.medimmigrant.suivi.fund;

import java.util.Locale;

/** What a ledger row says happened. The database's {@code fund_effect} holds what each does to a budget. */
public enum EntryKind {
    /** an approved amount is reserved */ COMMIT,
    /** a reservation is raised or lowered */ ADJUST,
    /** a reservation is given back */ RELEASE,
    /** a reserved amount is paid */ PAY,
    /** an earlier row is undone, by a row */ REVERSE,
    /** a paid amount is claimed from the funder */ CLAIM,
    /** a claimed amount came in */ RECEIVE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
