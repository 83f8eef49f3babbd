package be.medimmigrant.suivi.followup.amu;

/** What the labour tribunal or court decided. */
public enum JudgmentKind {
    FAVOURABLE("amu_judgment_favourable"), PARTIAL("amu_judgment_partial"), UNFAVOURABLE("amu_judgment_unfavourable");

    private final String outcome;

    JudgmentKind(String outcome) {
        this.outcome = outcome;
    }

    public String code() {
        return name().toLowerCase();
    }

    /** The outcome ({@code case_outcomes}) it leads to. */
    public String outcome() {
        return outcome;
    }
}
