package be.medimmigrant.suivi.casefile.domain;

import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A followed case. Opened from a request with the year's next number, owned by one colleague with another standing in,
 * handed over as often as needed, and closed once, by somebody who records its outcome. A date that passes never closes it.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id private UUID id;
    @Version private int version;
    private int year;
    private int sequence;
    @Column(name = "case_type") private String caseType;
    @Column(name = "person_id") private UUID personId;
    @Column(name = "request_id") private UUID requestId;
    @Column(name = "owner_id") private UUID ownerId;
    @Column(name = "stand_in_id") private UUID standInId;
    private String state;
    @Column(name = "opened_on") private LocalDate openedOn;
    @Column(name = "closed_on") private LocalDate closedOn;
    private String outcome;
    @Column(name = "factual_result") private String factualResult;

    protected CaseFile() {}

    public static CaseFile open(UUID id, int sequence, String caseType, UUID personId, UUID requestId, UUID ownerId, UUID standInId, LocalDate on) {
        CaseFile file = new CaseFile();
        file.id = id;
        file.year = on.getYear();
        file.sequence = sequence;
        file.caseType = caseType;
        file.personId = personId;
        file.requestId = requestId;
        file.state = "open";
        file.openedOn = on;
        file.entrust(ownerId, standInId);
        return file;
    }

    /** Gives the case another owner and stand-in: two different people, as nobody is present every day. */
    public void entrust(UUID owner, UUID standIn) {
        mustBeOpen();
        if (owner == null) throw new RuleViolated("casefile.ownerMissing");
        if (owner.equals(standIn)) throw new RuleViolated("casefile.standInIsOwner");
        ownerId = owner;
        standInId = standIn;
    }

    /** @param on the day the follow-up ended: not before it was opened and not after {@code today} */
    public void close(String outcomeCode, LocalDate on, String result, LocalDate today) {
        mustBeOpen();
        if (outcomeCode == null) throw new RuleViolated("casefile.outcomeMissing");
        if (on == null || on.isBefore(openedOn)) throw new RuleViolated("casefile.closedBeforeOpened", openedOn);
        if (on.isAfter(today)) throw new RuleViolated("casefile.closedInFuture");
        state = "closed";
        outcome = outcomeCode;
        closedOn = on;
        factualResult = result;
    }

    /** It is about somebody else than was thought. */
    public void concern(UUID person) {
        personId = person;
    }

    public void mustBeOpen() {
        if (!isOpen()) throw new RuleViolated("casefile.closed", number());
    }

    public boolean isOpen() { return "open".equals(state); }

    /** 2026-0001 */
    public String number() { return "%d-%04d".formatted(year, sequence); }

    public UUID id() { return id; }

    public String caseType() { return caseType; }

    public UUID personId() { return personId; }

    public UUID ownerId() { return ownerId; }

    public UUID standInId() { return standInId; }

    public LocalDate openedOn() { return openedOn; }

    public LocalDate closedOn() { return closedOn; }

    public String outcome() { return outcome; }
}
