package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.CorrectInvoice;
import be.medimmigrant.suivi.fund.FundInvoices;
import be.medimmigrant.suivi.fund.FundReceipts;
import be.medimmigrant.suivi.fund.InterventionView;
import be.medimmigrant.suivi.fund.RecordRequest;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An invoice not paid yet, put right. */
@Named
@ViewScoped
public class CorrectInvoicePage extends FundCasePage {

    @Inject FundInvoices invoices;
    @Inject FundReceipts receipts;
    private String number;
    private LocalDate on;
    private BigDecimal amount;
    private String receiptNumber;
    private String communication;
    private LocalDate deliveredOn;
    private String provider;
    private String iban;
    private final String key = UUID.randomUUID().toString();

    @Override
    protected void show(InterventionView asked) {
        if (asked.invoiceNumber() == null) throw new RuleViolated("fund.refused.notPayable");
        number = asked.invoiceNumber();
        on = asked.invoiceOn();
        amount = asked.invoiceAmount().euros();
        receiptNumber = asked.receiptNumber();
        communication = asked.communication();
        deliveredOn = asked.deliveredOn() == null ? asked.expenseOn() : asked.deliveredOn();
        provider = asked.provider();
        iban = asked.iban();
    }

    public String submit() {
        invoices.correct(new CorrectInvoice(header().id(), number, on, RecordRequestPage.money(amount), receiptNumber, communication, deliveredOn, new RecordRequest.Payee(provider, iban), key));
        return done(said("fund.correctInvoice.done", number));
    }

    public List<FundReceipts.Receipt> getReceipts() { return receipts.of(asked().id()); }

    public String getNumber() { return number; }

    public void setNumber(String number) { this.number = number; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public BigDecimal getAmount() { return amount; }

    public void setAmount(BigDecimal amount) { this.amount = amount; }

    public String getReceiptNumber() { return receiptNumber; }

    public void setReceiptNumber(String receiptNumber) { this.receiptNumber = receiptNumber; }

    public LocalDate getDeliveredOn() { return deliveredOn; }

    public void setDeliveredOn(LocalDate deliveredOn) { this.deliveredOn = deliveredOn; }

    public String getCommunication() { return communication; }

    public void setCommunication(String communication) { this.communication = communication; }

    public String getProvider() { return provider; }

    public void setProvider(String provider) { this.provider = provider; }

    public String getIban() { return iban; }

    public void setIban(String iban) { this.iban = iban; }
}
