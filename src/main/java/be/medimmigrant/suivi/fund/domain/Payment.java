package be.medimmigrant.suivi.fund.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** Who paid when, by which row of the ledger and on which account (null: by hand, none known), and who else looked at it. */
@Embeddable
public record Payment(@Column(name = "paid_on") LocalDate on, @Column(name = "paid_by") UUID by, @Column(name = "paid_entry") Long entry, @Column(name = "paid_iban") String iban,
        @Column(name = "controlled_on") LocalDate controlledOn, @Column(name = "controlled_by") UUID controlledBy) {

    static Payment of(UUID by, LocalDate on, LocalDate today, long entry, String iban) {
        Words.notAhead(on, today, "fund.refused.paidOn");
        return new Payment(on, by, entry, iban, null, null);
    }

    Payment controlled(UUID controller, LocalDate today) {
        return new Payment(on, by, entry, iban, today, controller);
    }
}
