package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.AddReceipt;
import be.medimmigrant.suivi.fund.FundCheck;
import be.medimmigrant.suivi.fund.FundPayment;
import be.medimmigrant.suivi.fund.FundReceipts;
import be.medimmigrant.suivi.fund.InterventionView;
import be.medimmigrant.suivi.fund.InvoiceChecks;
import be.medimmigrant.suivi.fund.RecordInvoice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the provider asks for. */
@Named
@ViewScoped
public class RecordInvoicePage extends FundTaskPage {

    @Inject FundPayment payment;
    @Inject FundReceipts receipts;
    @Inject InvoiceChecks entry;
    private String number;
    private LocalDate on;
    private BigDecimal amount;
    private String receiptNumber;
    private String iban;
    private String communication;
    private LocalDate deliveredOn;
    private boolean prescription;
    private boolean blackened;
    private transient Part file;

    @Override
    protected void fill(InterventionView asked) {
        iban = asked.iban();
        prescription = asked.prescription();
        number = asked.invoiceNumber();
        on = asked.invoiceOn();
        amount = asked.invoiceAmount() == null ? null : asked.invoiceAmount().euros();
        receiptNumber = asked.receiptNumber();
        communication = asked.communication();
        deliveredOn = asked.deliveredOn() == null ? asked.expenseOn() : asked.deliveredOn();
    }

    public String submit() {
        payment.recordInvoice(new RecordInvoice(getTaskId(), number, on, RecordRequestPage.money(amount), receiptNumber, iban, prescription, communication, deliveredOn));
        return done();
    }

    /** A file was chosen: it is kept at once, and seen beside the fields. */
    public void attach() {
        receipts.add(new AddReceipt(getAsked().id(), Uploaded.bytes(file), blackened), key());
        blackened = false;
    }

    /** Something was typed that the warnings depend on. */
    public void typed() {}

    public List<FundReceipts.Receipt> getReceipts() { return receipts.of(getAsked().id()); }

    public List<FundCheck> getChecks() { return entry.of(getAsked().id(), new InvoiceChecks.Typed(number, RecordRequestPage.money(amount), receiptNumber, iban)); }

    public Part getFile() { return file; }

    public void setFile(Part file) { this.file = file; }

    public boolean isBlackened() { return blackened; }

    public void setBlackened(boolean blackened) { this.blackened = blackened; }

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

    public LocalDate getDeliveredOn() { return deliveredOn; }

    public void setDeliveredOn(LocalDate deliveredOn) { this.deliveredOn = deliveredOn; }

    public String getCommunication() { return communication; }

    public void setCommunication(String communication) { this.communication = communication; }

    /** What was asked more about when the invoice came back, or null. */
    public InterventionView.Decided getQuestion() { return getAsked().question(); }

    public boolean isPrescription() { return prescription; }

    public void setPrescription(boolean prescription) { this.prescription = prescription; }
}
