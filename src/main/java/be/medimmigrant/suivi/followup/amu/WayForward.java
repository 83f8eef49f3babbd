package be.medimmigrant.suivi.followup.amu;

/** What the analysis concludes: contest the refusal, take another scheme, or hand over to another organisation. */
public enum WayForward {
    CONTEST, OTHER_SCHEME, REFERRED;

    public String code() {
        return name().toLowerCase();
    }
}
