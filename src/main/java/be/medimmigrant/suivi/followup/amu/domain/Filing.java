package be.medimmigrant.suivi.followup.amu.domain;

import be.medimmigrant.suivi.followup.amu.FilingProof;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The application at the labour tribunal ({@code authorities.csv}); the number of the general roll often follows later. */
@Embeddable
public record Filing(@Column(name = "filed_on") LocalDate on, @Column(name = "court") String court,
        @Column(name = "roll_number") String rollNumber,
        @Column(name = "filing_proof") @Enumerated(EnumType.STRING) FilingProof proof) {

    public Filing {
        Days.known(on, "filedOn");
        Days.chosen(court, "court");
        Days.chosen(proof, "filingProof");
    }

    public static Filing of(LocalDate on, String court, String rollNumber, FilingProof proof, LocalDate today) {
        return new Filing(Days.happened(on, today, "filedOn"), court, rollNumber, proof);
    }

    Filing numbered(String number) {
        return number == null ? this : new Filing(on, court, number, proof);
    }
}
