package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.FundPayment;
import be.medimmigrant.suivi.fund.FundRunLines;
import be.medimmigrant.suivi.fund.InterventionView;
import be.medimmigrant.suivi.fund.PayInvoice;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The accountant pays one invoice by hand. Number, payee and amount are all that is shown: not the person, not the need. */
@Named
@ViewScoped
public class PayInvoicePage implements Serializable {

    @Inject FundPayment payment;
    @Inject FundRunLines lines;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    @Inject Clock clock;
    private String taskId;
    private InterventionView asked;
    private FundRunLines.OpenFile file;
    private boolean byFile;
    private LocalDate on;
    private final String key = UUID.randomUUID().toString();

    public void open() {
        asked = payment.toPay(taskId);
        file = lines.fileOf(asked.id()).orElse(null);
        on = LocalDate.now(clock);
    }

    public String submit() {
        String entry = payment.pay(new PayInvoice(taskId, on, byFile, key));
        toasts.say(texts.of("fund.paid", asked.number(), entry));
        return "/fund/paymentRun.xhtml?faces-redirect=true";
    }

    /** The bank's file it stands in, or null. */
    public FundRunLines.OpenFile getFile() { return file; }

    public boolean isByFile() { return byFile; }

    public void setByFile(boolean byFile) { this.byFile = byFile; }

    public InterventionView getAsked() { return asked; }

    public String getTaskId() { return taskId; }

    public void setTaskId(String taskId) { this.taskId = taskId; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }
}
