package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.FundPayment;
import be.medimmigrant.suivi.fund.InformPharmacy;
import be.medimmigrant.suivi.fund.InterventionView;
import be.medimmigrant.suivi.fund.RecordRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** The pharmacy is told: up to so much, until then. */
@Named
@ViewScoped
public class InformPharmacyPage extends FundTaskPage {

    @Inject FundPayment payment;
    @Inject Clock clock;
    private String provider;
    private String iban;
    private LocalDate on;

    @Override
    protected void fill(InterventionView asked) {
        provider = asked.provider();
        iban = asked.iban();
        on = LocalDate.now(clock);
    }

    public String submit() {
        payment.informPharmacy(new InformPharmacy(getTaskId(), new RecordRequest.Payee(provider, iban), on));
        return done();
    }

    public String getProvider() { return provider; }

    public void setProvider(String provider) { this.provider = provider; }

    public String getIban() { return iban; }

    public void setIban(String iban) { this.iban = iban; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }
}
