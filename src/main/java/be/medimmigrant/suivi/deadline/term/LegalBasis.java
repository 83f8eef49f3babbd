package be.medimmigrant.suivi.deadline.term;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Where a rule stands in the law, as each language cites it. */
@Embeddable
public record LegalBasis(@Column(name = "legal_basis_fr") String fr, @Column(name = "legal_basis_nl") String nl,
        @Column(name = "legal_basis_en") String en) implements Serializable {

    public String in(String language) {
        return switch (language) {
            case "nl" -> nl;
            case "en" -> en;
            default -> fr;
        };
    }
}
