package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.Money;

/**
 * A decision about money.
 *
 * @param amount what is agreed, at most what was asked; null for a refusal or a question
 * @param reason code of {@link RefusalReason} for a refusal, null otherwise
 * @param motive needed for less, for a refusal, for a question, and where the rules ask for one
 * @param conditions under which it is agreed, or null
 * @param byPhone the coordinator agreed by phone; counts only for who decides provisionally
 * @param key of the form or the call: the same key again changes nothing
 */
public record DecideIntervention(String taskId, Verdict verdict, Money amount, RefusalReason reason, String motive, String conditions, boolean byPhone, String key) {

    public DecideIntervention(String taskId, Verdict verdict, Money amount, RefusalReason reason, String motive, String conditions, String key) {
        this(taskId, verdict, amount, reason, motive, conditions, false, key);
    }

    /** The four answers on the page. */
    public enum Verdict {
        APPROVE, APPROVE_LESS, ASK_MORE, REFUSE;

        public String code() { return name().toLowerCase(java.util.Locale.ROOT); }

        public boolean agrees() { return this == APPROVE || this == APPROVE_LESS; }
    }
}
