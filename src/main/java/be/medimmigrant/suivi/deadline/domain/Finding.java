package be.medimmigrant.suivi.deadline.domain;

import java.util.UUID;

/** What one round of the watchdog finds: its kind and its subject make it the same as in another round. */
public record Finding(Kind kind, String subject, UUID caseId, String ruleCode, String processKey, String step) {

    public enum Kind {
        /** Neither a timer nor a task will remind anybody of this legal deadline. */
        UNGUARDED,
        /** The engine tries again and again. */
        JOB_FAILING,
        /** The engine gave up. */
        JOB_DEAD,
        /** It should have fired long ago. */
        JOB_LATE,
        /** The rule was corrected after the term was fixed, and gives it other days. */
        TERM_DIFFERS,
        /** The release delivers another text of a rule that was changed here. */
        RULE_DIFFERS,
        /** The machine's clock stands where it cannot be believed. */
        CLOCK;

        public String code() {
            return name().toLowerCase();
        }
    }

    public static Finding unguarded(CaseDeadline deadline) {
        return new Finding(Kind.UNGUARDED, deadline.id().toString(), deadline.caseId(), deadline.ruleCode(), null, null);
    }

    public static Finding differs(CaseDeadline deadline) {
        return new Finding(Kind.TERM_DIFFERS, deadline.id().toString(), deadline.caseId(), deadline.ruleCode(), null, null);
    }

    public static Finding rule(UUID versionId, String ruleCode) {
        return new Finding(Kind.RULE_DIFFERS, versionId.toString(), null, ruleCode, null, null);
    }

    public static Finding clock() {
        return new Finding(Kind.CLOCK, "clock", null, null, null, null);
    }

    public static Finding job(Kind kind, String jobId, UUID caseId, String processKey, String step) {
        return new Finding(kind, jobId, caseId, null, processKey, step);
    }
}
