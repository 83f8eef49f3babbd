package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.FundAlerts;
import be.medimmigrant.suivi.fund.FundFilter;
import be.medimmigrant.suivi.fund.FundList;
import be.medimmigrant.suivi.fund.FundSources;
import be.medimmigrant.suivi.fund.SourceOffer;
import be.medimmigrant.suivi.fund.SourceView;
import be.medimmigrant.suivi.fund.SourceYears;
import be.medimmigrant.suivi.shared.Money;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** One source: where it stands, what its funder agreed to, who used it, its years and its history. */
@Named
@ViewScoped
public class SourcePage implements Serializable {

    @Inject FundSources sources;
    @Inject FundList interventions;
    @Inject SourceYears years;
    @Inject FundAlerts alerts;
    private UUID id;
    private SourceView shown;
    private transient FundList.Found used;

    public void open() {
        shown = sources.one(id);
    }

    public SourceOffer getBar() { return new SourceOffer(shown.id(), shown.code(), shown.balance(), Money.ZERO, shown.terms().onInvoice(), List.of()); }

    /** The threshold it stands at, or null. */
    public BigDecimal getAlert() { return alerts.standing(shown.balance()); }

    public List<FundAlerts.Alert> getAlerts() { return alerts.of(id); }

    public FundList.Found getUsed() {
        if (used == null) used = interventions.find(FundFilter.ofSource(id));
        return used;
    }

    public List<SourceYears.Line> getYears() { return years.of(id); }

    public SourceView getShown() { return shown; }

    public UUID getId() { return id; }

    public void setId(UUID id) { this.id = id; }
}
