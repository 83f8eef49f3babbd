package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.FundRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Below the history of the fund, for the coordinator: who was refused for want of four eyes. */
@Named
@RequestScoped
public class FundRefusalsPage {

    @Inject FundRefusals refusals;
    @Inject FundReader reader;
    private List<FundRefusals.Refusal> latest;

    public List<FundRefusals.Refusal> getLatest() {
        if (latest == null) latest = reader.isCoordinator() ? refusals.latest() : List.of();
        return latest;
    }
}
