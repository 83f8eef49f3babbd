package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.AskedPayer;
import be.medimmigrant.suivi.fund.ContactBy;
import be.medimmigrant.suivi.fund.Payer;
import java.io.Serializable;
import java.time.LocalDate;

/** Which third party was asked whether it pays, who turned to whom, and when. */
public class PayerFields implements Serializable {

    private Payer payer;
    private ContactBy by;
    private String name;
    private LocalDate on;
    private boolean mandated;

    PayerFields(ContactBy usually) {
        by = usually;
    }

    /** null when nobody was asked */
    AskedPayer asked() {
        return payer == null ? null : new AskedPayer(payer, by, name, on, mandated);
    }

    /** Another third party, or another who turned to them: what the person allowed was about the one before. */
    public void chosen() { mandated = false; }

    /** A contact of ours that goes out to somebody. */
    public boolean isOurs() { return payer != null && by == ContactBy.US; }

    /** One of several, so that the mandate says which one. */
    public boolean isNamed() { return isOurs() && payer.isNamed(); }

    public Payer getPayer() { return payer; }

    public void setPayer(Payer payer) { this.payer = payer; }

    public ContactBy getBy() { return by; }

    public void setBy(ContactBy by) { this.by = by; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public boolean isMandated() { return mandated; }

    public void setMandated(boolean mandated) { this.mandated = mandated; }
}
