package be.medimmigrant.suivi.followup.amu.domain;

import be.medimmigrant.suivi.followup.amu.CpasAnswer;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What was asked of the CPAS beside the court, and its answer, which may come late or never. */
@Embeddable
public record Mediation(@Column(name = "cpas_contacted_on") LocalDate contactedOn,
        @Column(name = "hearing_requested") Boolean hearingRequested, @Column(name = "new_certificate") Boolean newCertificate,
        @Column(name = "cpas_answer") @Enumerated(EnumType.STRING) CpasAnswer answer,
        @Column(name = "cpas_answered_on") LocalDate answeredOn) {

    public Mediation {
        Days.known(contactedOn, "contactedOn");
        Days.inOrder(contactedOn, answeredOn, "answeredBeforeContacted");
    }

    static Mediation begun(LocalDate on, boolean hearingRequested, boolean newCertificate, LocalDate today) {
        return new Mediation(Days.happened(on, today, "contactedOn"), hearingRequested, newCertificate, null, null);
    }

    Mediation answered(CpasAnswer answer, LocalDate on, LocalDate today) {
        Days.chosen(answer, "cpasAnswer");
        return new Mediation(contactedOn, hearingRequested, newCertificate, answer, Days.happened(on, today, "answeredOn"));
    }
}
