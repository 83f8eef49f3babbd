package be.medimmigrant.suivi.casefile.domain;

import be.medimmigrant.suivi.casefile.Direction;
import be.medimmigrant.suivi.casefile.RecordContact;
import be.medimmigrant.suivi.casefile.Whom;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A call, a letter, a visit about a case. One that goes out to a third party rests on that party's mandate, for good. */
@Entity
@Immutable
@Table(name = "contact")
public class Contact {

    @Id private UUID id;
    @Column(name = "case_id") private UUID caseId;
    @Enumerated(EnumType.STRING) private Direction direction;
    private String counterpart;
    private String authority;
    private String name;
    private String means;
    @Column(name = "happened_at") private Instant happenedAt;
    private String summary;
    @Column(name = "mandate_id") private UUID mandateId;
    @Column(name = "recorded_at") private Instant recordedAt;
    @Column(name = "recorded_by") private UUID recordedBy;

    protected Contact() {}

    /** @param mandate in force on the day of the contact; null is refused where {@link RecordContact#needsMandate()} */
    public static Contact record(RecordContact said, Mandate mandate, UUID by, Instant now) {
        if (said.summary() == null || said.summary().isBlank()) throw new RuleViolated("casefile.contactSummaryMissing");
        if (said.means() == null) throw new RuleViolated("casefile.contactMeansMissing");
        if (said.at() == null || said.at().isAfter(now)) throw new RuleViolated("casefile.contactInFuture");
        if (said.needsMandate() && mandate == null) throw new RuleViolated("casefile.noMandate", "text:casefile.thirdParty." + said.with().kind().code());
        Contact contact = new Contact();
        contact.id = UUID.randomUUID();
        contact.caseId = said.caseId();
        contact.direction = said.direction();
        Whom with = mandate == null || !said.needsMandate() ? said.with() : mandate.whom();
        contact.counterpart = with == null ? "client" : with.kind().code();
        contact.authority = with == null ? null : with.authority();
        contact.name = with == null ? null : with.name();
        contact.means = said.means();
        contact.happenedAt = said.at();
        contact.summary = said.summary().strip();
        contact.mandateId = said.needsMandate() ? mandate.id() : null;
        contact.recordedAt = now;
        contact.recordedBy = by;
        return contact;
    }

    public UUID id() { return id; }
}
