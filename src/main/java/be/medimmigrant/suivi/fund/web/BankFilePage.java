package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.FundPaymentRuns;
import be.medimmigrant.suivi.fund.FundRunLines;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One file of the bank, line by line; what the bank rejected is taken out of it. */
@Named
@ViewScoped
public class BankFilePage implements Serializable {

    @Inject FundPaymentRuns runs;
    @Inject FundRunLines lines;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    private UUID id;
    private FundPaymentRuns.Run run;
    private List<FundRunLines.Line> shown;
    private final Map<UUID, Boolean> ticked = new HashMap<>();
    private String reason;
    private final String key = UUID.randomUUID().toString();

    public void open() {
        run = runs.one(id);
        shown = lines.of(id);
    }

    public String takeOut() {
        List<UUID> out = shown.stream().filter(FundRunLines.Line::isOpen).map(FundRunLines.Line::intervention).filter(of -> Boolean.TRUE.equals(ticked.get(of))).toList();
        toasts.say(texts.of("fund.file.takenOut", lines.takeOut(new FundRunLines.TakeOut(id, out, reason, key)), run.number()));
        return "/fund/bankFile.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isAnyOpen() { return shown.stream().anyMatch(FundRunLines.Line::isOpen); }

    public FundPaymentRuns.Run getRun() { return run; }

    public List<FundRunLines.Line> getLines() { return shown; }

    public Map<UUID, Boolean> getTicked() { return ticked; }

    public UUID getId() { return id; }

    public void setId(UUID id) { this.id = id; }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }
}
