package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.InterventionView;
import be.medimmigrant.suivi.fund.RecordRequest;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The fields of a request to the fund. */
public class RequestFields implements Serializable {

    private String reason;
    private String expenseType;
    private String partner;
    private String what;
    private String provider;
    private BigDecimal estimate;
    private LocalDate expenseOn;
    private boolean urgent;
    private boolean prescription;
    private boolean quote;
    private boolean comfort;
    private boolean brusselsLink = true;
    private LocalDate amuAdviceOn;
    private LocalDate amuAppointmentOn;
    private String source;

    RecordRequest asked(String task) {
        return new RecordRequest(task, reason, expenseType, partner, what, provider == null ? null : new RecordRequest.Payee(provider, null), RecordRequestPage.money(estimate), expenseOn, urgent,
                new RecordRequest.Evidence(prescription, quote, comfort, brusselsLink), amuAdviceOn, amuAppointmentOn, source);
    }

    void fill(InterventionView known) {
        reason = known.reason();
        expenseType = known.expenseType();
        partner = known.partner();
        what = known.what();
        provider = known.provider();
        estimate = known.estimate().euros();
        expenseOn = known.expenseOn();
        urgent = known.urgent();
        prescription = known.prescription();
        quote = known.quote();
        comfort = known.comfort();
        brusselsLink = known.brusselsLink();
        amuAdviceOn = known.amuAdviceOn();
        amuAppointmentOn = known.amuAppointmentOn();
        source = known.sourceAskedId() == null ? null : known.sourceAskedId().toString();
    }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    public String getExpenseType() { return expenseType; }

    public void setExpenseType(String expenseType) { this.expenseType = expenseType; }

    public String getPartner() { return partner; }

    public void setPartner(String partner) { this.partner = partner; }

    public String getWhat() { return what; }

    public void setWhat(String what) { this.what = what; }

    public String getProvider() { return provider; }

    public void setProvider(String provider) { this.provider = provider; }

    public BigDecimal getEstimate() { return estimate; }

    public void setEstimate(BigDecimal estimate) { this.estimate = estimate; }

    public LocalDate getExpenseOn() { return expenseOn; }

    public void setExpenseOn(LocalDate expenseOn) { this.expenseOn = expenseOn; }

    public boolean isUrgent() { return urgent; }

    public void setUrgent(boolean urgent) { this.urgent = urgent; }

    public boolean isPrescription() { return prescription; }

    public void setPrescription(boolean prescription) { this.prescription = prescription; }

    public boolean isQuote() { return quote; }

    public void setQuote(boolean quote) { this.quote = quote; }

    public boolean isComfort() { return comfort; }

    public void setComfort(boolean comfort) { this.comfort = comfort; }

    public boolean isBrusselsLink() { return brusselsLink; }

    public void setBrusselsLink(boolean brusselsLink) { this.brusselsLink = brusselsLink; }

    public LocalDate getAmuAdviceOn() { return amuAdviceOn; }

    public void setAmuAdviceOn(LocalDate amuAdviceOn) { this.amuAdviceOn = amuAdviceOn; }

    public LocalDate getAmuAppointmentOn() { return amuAppointmentOn; }

    public void setAmuAppointmentOn(LocalDate amuAppointmentOn) { this.amuAppointmentOn = amuAppointmentOn; }

    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }
}
