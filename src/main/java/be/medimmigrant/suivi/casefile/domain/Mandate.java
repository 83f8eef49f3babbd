package be.medimmigrant.suivi.casefile.domain;

import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The client's word about one third party: given, refused or withdrawn from a day on. Written once; the latest one counts. */
@Entity
@Immutable
@Table(name = "mandate")
public class Mandate {

    @Id private UUID id;
    @Column(name = "case_id") private UUID caseId;
    @Column(name = "third_party") private String thirdParty;
    private boolean given;
    private LocalDate since;
    @Column(name = "recorded_at") private Instant recordedAt;
    @Column(name = "recorded_by") private UUID recordedBy;

    protected Mandate() {}

    public static Mandate record(UUID caseId, ThirdParty with, boolean given, LocalDate since, UUID by, Instant now, LocalDate today) {
        if (since == null || since.isAfter(today)) throw new RuleViolated("casefile.mandateInFuture");
        Mandate mandate = new Mandate();
        mandate.id = UUID.randomUUID();
        mandate.caseId = caseId;
        mandate.thirdParty = with.code();
        mandate.given = given;
        mandate.since = since;
        mandate.recordedAt = now;
        mandate.recordedBy = by;
        return mandate;
    }

    public UUID id() { return id; }

    public ThirdParty thirdParty() { return ThirdParty.of(thirdParty); }

    public boolean given() { return given; }

    public LocalDate since() { return since; }
}
