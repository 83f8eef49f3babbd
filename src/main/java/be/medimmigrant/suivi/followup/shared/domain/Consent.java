package be.medimmigrant.suivi.followup.shared.domain;

import be.medimmigrant.suivi.followup.shared.ExplainSecrecy;
import be.medimmigrant.suivi.followup.shared.RecordConsent;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Secrecy and rights are explained first; only then is the client's consent worth recording. The mandates are the case's. */
@Entity
@Table(name = "consent")
public class Consent {

    @Id private UUID id;
    @Version private int version;
    @Column(name = "case_id") private UUID caseId;
    @Column(name = "explained_on") private LocalDate explainedOn;
    private String language;
    private String interpreter;
    @Column(name = "explained_by") private UUID explainedBy;
    @Column(name = "given_on") private LocalDate givenOn;
    private String form;
    @Column(name = "health_data") private Boolean healthData;
    @Column(name = "recorded_by") private UUID recordedBy;

    protected Consent() {}

    public static Consent explained(UUID caseId, ExplainSecrecy said, UUID by, LocalDate today) {
        if (said.on() == null || said.on().isAfter(today)) throw new RuleViolated("followup.shared.refused.day");
        if (said.interpreter() == null) throw new RuleViolated("followup.shared.refused.interpreter");
        Consent consent = new Consent();
        consent.id = UUID.randomUUID();
        consent.caseId = caseId;
        consent.explainedOn = said.on();
        consent.language = said.language();
        consent.interpreter = said.interpreter().code();
        consent.explainedBy = by;
        return consent;
    }

    public void record(RecordConsent said, UUID by, LocalDate today) {
        if (said.on() == null || said.on().isAfter(today)) throw new RuleViolated("followup.shared.refused.day");
        if (said.on().isBefore(explainedOn)) throw new RuleViolated("followup.shared.refused.consentBeforeExplained", explainedOn);
        if (said.form() == null) throw new RuleViolated("followup.shared.refused.consentForm");
        if (said.healthData() == null) throw new RuleViolated("followup.shared.refused.healthData");
        givenOn = said.on();
        form = said.form().code();
        healthData = said.healthData();
        recordedBy = by;
    }

    public LocalDate explainedOn() { return explainedOn; }
}
