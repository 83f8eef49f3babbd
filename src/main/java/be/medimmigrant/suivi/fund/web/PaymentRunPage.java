package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.FundConfirmations;
import be.medimmigrant.suivi.fund.FundPaymentRuns;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tick, check, one file for the bank; later the bank's confirmation. */
@Named
@ViewScoped
public class PaymentRunPage implements Serializable {

    @Inject FundPaymentRuns runs;
    @Inject FundConfirmations confirmations;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    @Inject Clock clock;
    private final Map<UUID, Boolean> ticked = new HashMap<>();
    private LocalDate executionOn;
    private transient Part file;
    private transient List<FundPaymentRuns.Payable> payable;
    private transient FundConfirmations.Imported imported;
    private String key = UUID.randomUUID().toString();

    public void open() {
        executionOn = LocalDate.now(clock);
        getPayable().stream().filter(this::mayTick).forEach(p -> ticked.put(p.id(), true));
    }

    public List<FundPaymentRuns.Payable> getPayable() {
        if (payable == null) payable = runs.payable();
        return payable;
    }

    public boolean mayTick(FundPaymentRuns.Payable one) { return one.mayBeTicked(); }

    public Money getTotal() {
        return chosen().map(FundPaymentRuns.Payable::amount).reduce(Money.ZERO, Money::plus);
    }

    public long getCount() { return chosen().count(); }

    private java.util.stream.Stream<FundPaymentRuns.Payable> chosen() {
        return getPayable().stream().filter(this::mayTick).filter(p -> Boolean.TRUE.equals(ticked.get(p.id())));
    }

    /** The total follows what is ticked. */
    public void tick() {}

    public String make() {
        UUID run = runs.make(new FundPaymentRuns.MakeRun(chosen().map(FundPaymentRuns.Payable::id).toList(), executionOn, key));
        toasts.say(texts.of("fund.run.made", runs.number(run)));
        return "/fund/paymentRun.xhtml?faces-redirect=true";
    }

    public void confirm() {
        if (file == null || file.getSize() == 0) throw new RuleViolated("fund.refused.confirmation");
        try (InputStream in = file.getInputStream()) {
            imported = confirmations.confirm(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new RuleViolated("fund.refused.confirmation");
        }
        payable = null;
    }

    public List<FundPaymentRuns.Run> getRuns() { return runs.runs(); }

    public FundConfirmations.Imported getImported() { return imported; }

    public Map<UUID, Boolean> getTicked() { return ticked; }

    public LocalDate getExecutionOn() { return executionOn; }

    public void setExecutionOn(LocalDate executionOn) { this.executionOn = executionOn; }

    public Part getFile() { return file; }

    public void setFile(Part file) { this.file = file; }
}
