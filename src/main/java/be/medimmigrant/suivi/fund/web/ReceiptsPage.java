package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.AddReceipt;
import be.medimmigrant.suivi.fund.FundReceipts;
import be.medimmigrant.suivi.fund.FundRequests;
import be.medimmigrant.suivi.fund.InterventionView;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The receipts of an intervention: look at them, and bring the blackened copy for the funder. */
@Named
@ViewScoped
public class ReceiptsPage implements Serializable {

    @Inject FundReceipts receipts;
    @Inject FundRequests requests;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    private UUID id;
    private InterventionView asked;
    private boolean blackened = true;
    private transient Part file;
    private final String key = UUID.randomUUID().toString();

    public void open() {
        asked = requests.byId(id);
    }

    public String add() {
        receipts.add(new AddReceipt(id, Uploaded.bytes(file), blackened), key);
        toasts.say(texts.of("fund.receipts.added"));
        return "/fund/receipts.xhtml?faces-redirect=true&id=" + id;
    }

    public List<FundReceipts.Receipt> getReceipts() { return receipts.of(id); }

    public InterventionView getAsked() { return asked; }

    public UUID getId() { return id; }

    public void setId(UUID id) { this.id = id; }

    public boolean isBlackened() { return blackened; }

    public void setBlackened(boolean blackened) { this.blackened = blackened; }

    public Part getFile() { return file; }

    public void setFile(Part file) { this.file = file; }
}
