package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Does somebody else pay? What the model branches on is the fund's outcome code. */
public enum PayersAnswer {
    NOBODY(""), AWAITED(""), CPAS("no_longer_needed_cpas"), FEDASIL("no_longer_needed_fedasil"), OTHER_PAYER("no_longer_needed_other_payer"), WITHDRAWN("withdrawn");

    private static final Set<PayersAnswer> WITHOUT_CONTACT = EnumSet.of(NOBODY, WITHDRAWN);
    private static final Set<Payer> OTHERS = EnumSet.complementOf(EnumSet.of(Payer.CPAS, Payer.FEDASIL));

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

    /** Refuses {@code fund.refused.payer} when nobody was asked who could have said so, {@code fund.refused.otherPayer} when somebody else was. */
    public void mustComeFrom(Payer payer) {
        if (payer == null && !WITHOUT_CONTACT.contains(this)) throw new RuleViolated("fund.refused.payer");
        boolean fits = switch (this) {
            case CPAS -> payer == Payer.CPAS;
            case FEDASIL -> payer == Payer.FEDASIL;
            case OTHER_PAYER -> OTHERS.contains(payer);
            case NOBODY, AWAITED, WITHDRAWN -> true;
        };
        if (!fits) throw new RuleViolated("fund.refused.otherPayer");
    }
}
