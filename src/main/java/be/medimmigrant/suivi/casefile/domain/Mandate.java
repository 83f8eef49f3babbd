package be.medimmigrant.suivi.casefile.domain;

import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.casefile.Whom;
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
    private String authority;
    private String name;
    private boolean given;
    private LocalDate since;
    @Column(name = "recorded_at") private Instant recordedAt;
    @Column(name = "recorded_by") private UUID recordedBy;

    protected Mandate() {}

    public static Mandate record(UUID caseId, Whom with, boolean given, LocalDate since, UUID by, Instant now, LocalDate today) {
        if (since == null || since.isAfter(today)) throw new RuleViolated("casefile.mandateInFuture");
        Mandate mandate = new Mandate();
        mandate.id = UUID.randomUUID();
        mandate.caseId = caseId;
        mandate.thirdParty = with.kind().code();
        mandate.authority = with.authority();
        mandate.name = with.name();
        mandate.given = given;
        mandate.since = since;
        mandate.recordedAt = now;
        mandate.recordedBy = by;
        return mandate;
    }

    public UUID id() { return id; }

    /** One of before another third party had to be named says nobody: it is about no one. */
    public boolean isNameless() { return isOfAnother() && authority == null && name == null; }

    /** About none of those who are named by their kind. */
    public boolean isOfAnother() { return ThirdParty.OTHER.code().equals(thirdParty); }

    public boolean isAbout(Whom somebody) { return !isNameless() && whom().is(somebody); }

    public Whom whom() { return new Whom(ThirdParty.of(thirdParty), authority, name); }

    public boolean given() { return given; }

    public LocalDate since() { return since; }

    public Instant recordedAt() { return recordedAt; }
}
