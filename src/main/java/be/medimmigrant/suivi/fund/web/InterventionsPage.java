package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.fund.FundFilter;
import be.medimmigrant.suivi.fund.FundList;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** {@code /fund/interventions.xhtml?year=2025&reason=…}: the interventions behind a number, exactly those it counts. */
@Named
@RequestScoped
public class InterventionsPage {

    @Inject FundList interventions;
    @Inject Codes codes;
    @Inject TextsBean texts;
    private Integer year;
    private String reason;
    private String expense;
    private String partner;
    private String outcome;
    private boolean fresh;
    private UUID source;
    private FundList.Found found;

    public FundList.Found getFound() {
        if (found == null) found = interventions.find(new FundFilter(year, blank(reason), blank(expense), blank(partner), blank(outcome), fresh, source));
        return found;
    }

    /** What the list is limited to, in words. */
    public String getWords() {
        List<String> words = new ArrayList<>();
        if (year != null) words.add(year.toString());
        if (blank(reason) != null) words.add(codes.label("fund_reasons", reason));
        if (blank(expense) != null) words.add(codes.label("fund_expense_types", expense));
        if (blank(partner) != null) words.add(codes.label("partners", partner));
        if (blank(outcome) != null) words.add(codes.label("fund_outcomes", outcome));
        if (fresh) words.add(texts.of("fund.newPersons"));
        return String.join(" · ", words);
    }

    private static String blank(String code) { return code == null || code.isBlank() ? null : code; }

    public Integer getYear() { return year; }

    public void setYear(Integer year) { this.year = year; }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    public String getExpense() { return expense; }

    public void setExpense(String expense) { this.expense = expense; }

    public String getPartner() { return partner; }

    public void setPartner(String partner) { this.partner = partner; }

    public String getOutcome() { return outcome; }

    public void setOutcome(String outcome) { this.outcome = outcome; }

    public boolean isFresh() { return fresh; }

    public void setFresh(boolean fresh) { this.fresh = fresh; }

    public UUID getSource() { return source; }

    public void setSource(UUID source) { this.source = source; }
}
