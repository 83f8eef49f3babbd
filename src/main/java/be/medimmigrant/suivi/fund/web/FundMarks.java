package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.FundAlerts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where the bar of a source is marked, in percent: the thresholds as they are set today. */
@Named
@RequestScoped
public class FundMarks {

    @Inject FundAlerts alerts;
    private List<String> percents;

    public List<String> getPercents() {
        if (percents == null) percents = alerts.marks().stream().map(mark -> mark.stripTrailingZeros().toPlainString()).toList();
        return percents;
    }
}
