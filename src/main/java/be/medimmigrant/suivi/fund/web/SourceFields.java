package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.SourceTerms;
import be.medimmigrant.suivi.fund.SourceView;
import be.medimmigrant.suivi.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is typed of a source. */
public class SourceFields implements Serializable {

    private String nameFr;
    private String nameNl;
    private String nameEn;
    private LocalDate from;
    private LocalDate to;
    private BigDecimal total;
    private BigDecimal perIntervention;
    private BigDecimal perPerson;
    private BigDecimal perYear;
    private boolean onInvoice;
    private String modality;
    private List<String> reasons = new ArrayList<>();
    private List<String> expenseTypes = new ArrayList<>();

    void fill(SourceView source) {
        from = source.from();
        to = source.to();
        total = source.balance().total().euros();
        perIntervention = euros(source.terms().perIntervention());
        perPerson = euros(source.terms().perPerson());
        perYear = euros(source.terms().perYear());
        onInvoice = source.terms().onInvoice();
        modality = source.terms().modality();
        reasons = new ArrayList<>(source.terms().reasons());
        expenseTypes = new ArrayList<>(source.terms().expenseTypes());
    }

    SourceTerms terms() {
        return new SourceTerms(reasons, expenseTypes, onInvoice, RecordRequestPage.money(perIntervention), RecordRequestPage.money(perPerson), RecordRequestPage.money(perYear),
                modality == null || modality.isBlank() ? null : modality.strip());
    }

    private static BigDecimal euros(Money amount) {
        return amount == null ? null : amount.euros();
    }

    public String getNameFr() { return nameFr; }

    public void setNameFr(String nameFr) { this.nameFr = nameFr; }

    public String getNameNl() { return nameNl; }

    public void setNameNl(String nameNl) { this.nameNl = nameNl; }

    public String getNameEn() { return nameEn; }

    public void setNameEn(String nameEn) { this.nameEn = nameEn; }

    public LocalDate getFrom() { return from; }

    public void setFrom(LocalDate from) { this.from = from; }

    public LocalDate getTo() { return to; }

    public void setTo(LocalDate to) { this.to = to; }

    public BigDecimal getTotal() { return total; }

    public void setTotal(BigDecimal total) { this.total = total; }

    public BigDecimal getPerIntervention() { return perIntervention; }

    public void setPerIntervention(BigDecimal perIntervention) { this.perIntervention = perIntervention; }

    public BigDecimal getPerPerson() { return perPerson; }

    public void setPerPerson(BigDecimal perPerson) { this.perPerson = perPerson; }

    public BigDecimal getPerYear() { return perYear; }

    public void setPerYear(BigDecimal perYear) { this.perYear = perYear; }

    public boolean isOnInvoice() { return onInvoice; }

    public void setOnInvoice(boolean onInvoice) { this.onInvoice = onInvoice; }

    public String getModality() { return modality; }

    public void setModality(String modality) { this.modality = modality; }

    public List<String> getReasons() { return reasons; }

    public void setReasons(List<String> reasons) { this.reasons = reasons; }

    public List<String> getExpenseTypes() { return expenseTypes; }

    public void setExpenseTypes(List<String> expenseTypes) { this.expenseTypes = expenseTypes; }
}
