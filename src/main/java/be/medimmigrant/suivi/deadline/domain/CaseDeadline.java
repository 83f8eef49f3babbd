package be.medimmigrant.suivi.deadline.domain;

import be.medimmigrant.suivi.deadline.term.DisputedPoint;
import be.medimmigrant.suivi.deadline.term.ExplanationLine;
import be.medimmigrant.suivi.deadline.term.Term;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A term that runs in a case. Fixed from the day something happened; moves when that day is corrected; ends met,
 * cancelled or missed, and only a person's act ends it: that the date passed changes nothing by itself.
 */
@Entity
@Table(name = "case_deadline")
public class CaseDeadline {

    public enum Status { OPEN, MET, CANCELLED, MISSED }

    @Id private UUID id;
    @Version private int version;
    @Column(name = "case_id") private UUID caseId;
    @Column(name = "rule_id") private UUID ruleId;
    @Column(name = "rule_code") private String ruleCode;
    private String base;
    private String nature;
    private String mode;
    @Column(name = "on_day") private LocalDate onDay;
    @Column(name = "posted_day") private LocalDate postedDay;
    @Column(name = "presented_day") private LocalDate presentedDay;
    @Column(name = "first_day") private LocalDate firstDay;
    @Column(name = "raw_last_day") private LocalDate rawLastDay;
    @Column(name = "legal_day") private LocalDate legalDay;
    @Column(name = "safe_day") private LocalDate safeDay;
    private String explanation;
    @Enumerated(EnumType.STRING) private Status status;
    @Column(name = "ended_on") private LocalDate endedOn;
    @Column(name = "fixed_at") private Instant fixedAt;

    protected CaseDeadline() {}

    public static CaseDeadline fix(UUID caseId, Term term, Instant at) {
        CaseDeadline deadline = new CaseDeadline();
        deadline.id = UUID.randomUUID();
        deadline.caseId = caseId;
        deadline.status = Status.OPEN;
        deadline.take(term, at);
        return deadline;
    }

    /** The base date was corrected: the same term, other dates. */
    public void move(Term term, Instant at) {
        requireOpen();
        take(term, at);
    }

    public void end(Status how, LocalDate on) {
        requireOpen();
        status = how;
        endedOn = on;
    }

    private void requireOpen() {
        if (status != Status.OPEN) {
            throw new RuleViolated("deadline.alreadyEnded");
        }
    }

    private void take(Term term, Instant at) {
        ruleId = term.rule().id();
        ruleCode = term.rule().code();
        base = term.rule().base();
        nature = term.rule().nature().code();
        mode = term.input().mode().code();
        onDay = term.input().happenedOn().orElse(null);
        postedDay = term.input().postedOn().orElse(null);
        presentedDay = term.input().presentedOn().orElse(null);
        firstDay = term.firstDay();
        rawLastDay = term.rawLastDay();
        legalDay = term.legalLastDay();
        safeDay = term.safeLastDay();
        explanation = ExplanationJson.write(term.lines(), term.disputed());
        fixedAt = at;
    }

    public TriggerInput input() {
        return TriggerInput.of(TriggerInput.Mode.of(mode), onDay, postedDay, presentedDay);
    }

    public List<ExplanationLine> lines() { return ExplanationJson.lines(explanation); }

    public List<DisputedPoint> disputed() { return ExplanationJson.disputed(explanation); }

    public UUID id() { return id; }

    public UUID caseId() { return caseId; }

    public UUID ruleId() { return ruleId; }

    public String ruleCode() { return ruleCode; }

    public String base() { return base; }

    public String nature() { return nature; }

    public LocalDate firstDay() { return firstDay; }

    public LocalDate rawLastDay() { return rawLastDay; }

    public LocalDate legalDay() { return legalDay; }

    public LocalDate safeDay() { return safeDay; }

    public Status status() { return status; }

    public LocalDate endedOn() { return endedOn; }

    public Instant fixedAt() { return fixedAt; }

    public int version() { return version; }
}
