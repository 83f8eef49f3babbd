package be.medimmigrant.suivi.deadline.domain;

import be.medimmigrant.suivi.deadline.term.DeadlineRule;
import be.medimmigrant.suivi.deadline.term.RuleText;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One version of a rule, in force between two dates. It is delivered once, open on both sides; when the law changes on a
 * day it ends the day before and a successor begins; a mistake is corrected in place. It is never deleted, because terms
 * of cases refer to it; the change log keeps what it said before. As long as nobody here changed it, it follows what a release
 * delivers.
 */
@Entity
@Table(name = "deadline_rule")
public class RuleVersion {

    @Id private UUID id;
    @Version private int version;
    @Embedded private RuleText text;
    @Column(name = "valid_from") private LocalDate validFrom;
    @Column(name = "valid_to") private LocalDate validTo;
    /** What the release delivered when this version was last written; null before that was noted. */
    private UUID delivered;

    protected RuleVersion() {}

    public static RuleVersion delivered(RuleText text) {
        RuleVersion version = new RuleVersion();
        version.id = UUID.randomUUID();
        version.follow(text);
        return version;
    }

    /** Nobody here gave it another text or an end. */
    public boolean isUntouched() {
        return validFrom == null && validTo == null && (delivered == null ? version == 0 : delivered.equals(text.fingerprint()));
    }

    /** Takes the text that a release delivers. */
    public void follow(RuleText deliveredNow) {
        text = deliveredNow;
        delivered = deliveredNow.fingerprint();
    }

    /** Whether it says something else than what is delivered now, and whoever changed it here had not seen that yet. */
    public boolean departsUnseenFrom(RuleText deliveredNow) {
        return !text.equals(deliveredNow) && !deliveredNow.fingerprint().equals(delivered);
    }

    /**
     * Ends this version the day before and answers its successor, written by somebody who sees what is delivered now; refuses a
     * day on or before its own first one.
     */
    public RuleVersion succeed(RuleText changed, LocalDate from, RuleText deliveredNow) {
        if (validFrom != null && !from.isAfter(validFrom)) {
            throw new RuleViolated("deadline.rules.notLater", validFrom);
        }
        RuleVersion successor = delivered(deliveredNow);
        successor.text = changed;
        successor.validFrom = from;
        successor.validTo = validTo;
        validTo = from.minusDays(1);
        return successor;
    }

    /** Mends a version that was wrong from its beginning, by somebody who sees what is delivered now. */
    public void correct(RuleText corrected, RuleText deliveredNow) {
        text = corrected;
        delivered = deliveredNow.fingerprint();
    }

    public DeadlineRule rule() {
        return text.rule(id, validFrom, validTo);
    }

    public UUID id() { return id; }

    public int version() { return version; }

    public RuleText text() { return text; }

    public LocalDate validFrom() { return validFrom; }

    public LocalDate validTo() { return validTo; }
}
