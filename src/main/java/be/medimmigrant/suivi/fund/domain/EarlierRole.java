package be.medimmigrant.suivi.fund.domain;

/** What somebody did before a decision, and which of the refusals of four eyes follows. */
public enum EarlierRole {
    ASKED("fund.refused.fourEyes", "youAsked"),
    DESCRIBED("fund.refused.fourEyesDescribed", "youDescribed"),
    INVOICED("fund.refused.fourEyesInvoiced", "youInvoiced"),
    APPROVED("fund.refused.fourEyes", "youApproved");

    private final String refusal;
    private final String note;

    EarlierRole(String refusal, String note) {
        this.refusal = refusal;
        this.note = note;
    }

    public String refusal() { return refusal; }

    /** Text key of the note above the decision. */
    public String note() { return "fund.note." + note; }
}
