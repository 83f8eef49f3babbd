package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.FundAlerts;
import be.medimmigrant.suivi.fund.FundOverview;
import be.medimmigrant.suivi.fund.FundSources;
import be.medimmigrant.suivi.fund.SourceOffer;
import be.medimmigrant.suivi.fund.SourceView;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The ledger of one source: every row, newest first, and where they put the balance. */
@Named
@ViewScoped
public class LedgerPage implements Serializable {

    private static final int MOST = 500;

    @Inject FundOverview overview;
    @Inject FundSources sources;
    @Inject FundAlerts alerts;
    private String source;

    public SourceView getShown() {
        return sources.all().stream().filter(s -> source == null || s.id().toString().equals(source)).findFirst().orElseThrow(() -> new RuleViolated("fund.unknownSource"));
    }

    public List<SourceView> getSources() { return sources.all(); }

    public SourceOffer getBar() { return new SourceOffer(getShown().id(), getShown().code(), getShown().balance(), Money.ZERO, false, List.of()); }

    public List<FundOverview.Line> getLines() { return overview.ledger(getShown().id(), MOST); }

    public List<FundAlerts.Alert> getAlerts() { return alerts.of(getShown().id()); }

    public boolean shows(UUID id) { return getShown().id().equals(id); }

    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }
}
