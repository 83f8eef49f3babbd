package be.medimmigrant.suivi.fund;

import java.util.Locale;

/** Does somebody else pay? What the model branches on is the fund's outcome code. */
public enum PayersAnswer {
    NOBODY(""), AWAITED(""), CPAS("no_longer_needed_cpas"), FEDASIL("no_longer_needed_fedasil"), OTHER_PAYER("no_longer_needed_other_payer"), WITHDRAWN("withdrawn");

    private final String outcome;

    PayersAnswer(String outcome) {
        this.outcome = outcome;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty as long as the fund is still needed. */
    public String outcome() {
        return outcome;
    }

    public boolean endsTheRequest() {
        return !outcome.isEmpty();
    }
}
