package be.medimmigrant.suivi.followup.amu.domain;

/** The codes of {@code case_outcomes} that the AMU process branches on; those of a judgment are with {@code JudgmentKind}. */
public final class Outcomes {

    public static final String REVISED = "amu_revised_by_cpas";
    public static final String NEW_REQUEST = "amu_new_request";
    public static final String DEADLINE_MISSED = "amu_deadline_missed";
    public static final String OTHER_SCHEME = "amu_other_scheme";
    public static final String REFERRED = "referred_elsewhere";
    public static final String CLIENT_WITHDREW = "client_withdrew";

    private Outcomes() {}
}
