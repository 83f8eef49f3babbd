package be.medimmigrant.suivi.fund.domain;

import be.medimmigrant.suivi.fund.Payer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** A third party that was asked whether it pays. */
@Entity
@Table(name = "fund_payer_contact")
public class PayerContact {

    @Id private UUID id;
    @Column(name = "intervention_id") private UUID interventionId;
    private String payer;
    @Column(name = "contacted_on") private LocalDate contactedOn;
    private String said;
    @Column(name = "recorded_by") private UUID recordedBy;

    protected PayerContact() {}

    public static PayerContact of(UUID interventionId, Payer payer, LocalDate on, String said, UUID by) {
        PayerContact contact = new PayerContact();
        contact.id = UUID.randomUUID();
        contact.interventionId = interventionId;
        contact.payer = payer.code();
        contact.contactedOn = on;
        contact.said = said.strip();
        contact.recordedBy = by;
        return contact;
    }

    public Payer payer() { return Payer.valueOf(payer.toUpperCase(Locale.ROOT)); }

    public LocalDate on() { return contactedOn; }

    public String said() { return said; }
}
