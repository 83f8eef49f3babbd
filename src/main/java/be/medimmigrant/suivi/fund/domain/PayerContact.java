package be.medimmigrant.suivi.fund.domain;

import be.medimmigrant.suivi.casefile.MandateInForce;
import be.medimmigrant.suivi.fund.AskedPayer;
import be.medimmigrant.suivi.fund.ContactBy;
import be.medimmigrant.suivi.fund.Payer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A third party that was asked whether it pays. */
@Entity
@Table(name = "fund_payer_contact")
public class PayerContact {

    @Id private UUID id;
    @Column(name = "intervention_id") private UUID interventionId;
    private String payer;
    @Column(name = "contact_by") private String contactBy;
    private String name;
    @Column(name = "mandate_id") private UUID mandateId;
    @Column(name = "contacted_on") private LocalDate contactedOn;
    private String said;
    @Column(name = "recorded_by") private UUID recordedBy;

    protected PayerContact() {}

    /** @param mandate that it rests on, where it is our contact; else null */
    public static PayerContact of(UUID interventionId, AskedPayer asked, LocalDate on, MandateInForce mandate, String said, UUID by) {
        PayerContact contact = new PayerContact();
        contact.id = UUID.randomUUID();
        contact.interventionId = interventionId;
        contact.payer = asked.payer().code();
        contact.contactBy = asked.by().code();
        contact.name = mandate == null ? null : mandate.whom().name();
        contact.mandateId = mandate == null ? null : mandate.id();
        contact.contactedOn = on;
        contact.said = said.strip();
        contact.recordedBy = by;
        return contact;
    }

    public Payer payer() { return Payer.of(payer); }

    /** Empty for one of before it was asked. */
    public Optional<ContactBy> by() { return Optional.ofNullable(contactBy).map(by -> ContactBy.valueOf(by.toUpperCase(Locale.ROOT))); }

    /** Which one, where a mandate names them. */
    public String name() { return name; }

    public LocalDate on() { return contactedOn; }

    public String said() { return said; }
}
