package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.FundPayment;
import be.medimmigrant.suivi.fund.InterventionView;
import be.medimmigrant.suivi.fund.RecordInvoice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the provider asks for. */
@Named
@ViewScoped
public class RecordInvoicePage extends FundTaskPage {

    @Inject FundPayment payment;
    private String number;
    private LocalDate on;
    private BigDecimal amount;
    private String receiptNumber;
    private String iban;
    private boolean prescription;

    @Override
    protected void fill(InterventionView asked) {
        iban = asked.iban();
        prescription = asked.prescription();
    }

    public String submit() {
        payment.recordInvoice(new RecordInvoice(getTaskId(), number, on, RecordRequestPage.money(amount), receiptNumber, iban, prescription));
        return done();
    }

    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public BigDecimal getAmount() { return amount; }

    public void setAmount(BigDecimal amount) { this.amount = amount; }

    public String getReceiptNumber() { return receiptNumber; }

    public void setReceiptNumber(String receiptNumber) { this.receiptNumber = receiptNumber; }

    public String getIban() { return iban; }

    public void setIban(String iban) { this.iban = iban; }

    public boolean isPrescription() { return prescription; }

    public void setPrescription(boolean prescription) { this.prescription = prescription; }
}
