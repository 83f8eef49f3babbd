package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.ClaimLine;
import be.medimmigrant.suivi.fund.FundClaimCorrections;
import be.medimmigrant.suivi.fund.FundClaims;
import be.medimmigrant.suivi.fund.ReceiveClaim;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.platform.faces.Toasts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One claim: what it holds, its pack for the funder, and what came in. */
@Named
@ViewScoped
public class ClaimPage implements Serializable {

    @Inject FundClaims claims;
    @Inject FundClaimCorrections corrections;
    @Inject TextsBean texts;
    @Inject Toasts toasts;
    @Inject Clock clock;
    private UUID id;
    private FundClaims.Claim claim;
    private List<ClaimLine> lines;
    private BigDecimal amount;
    private LocalDate on;
    private String reason;
    private List<FundClaims.Receipt> receipts = List.of();
    private Long receipt;
    private final String key = UUID.randomUUID().toString();

    public void open() {
        claim = claims.one(id);
        lines = claims.lines(id);
        amount = claim.rest().euros();
        receipts = claims.receipts(id);
        if (!receipts.isEmpty()) receipt = receipts.get(receipts.size() - 1).entry();
        on = LocalDate.now(clock);
    }

    public String receive() {
        claims.received(new ReceiveClaim(id, RecordRequestPage.money(amount), on, key));
        return said("fund.claim.isReceived");
    }

    /** The whole claim, or once the funder paid, the receipt that was chosen. */
    public String takeBack() {
        FundClaimCorrections.TakeBack said = new FundClaimCorrections.TakeBack(id, reason, receipt, key);
        if (claim.received() == null) corrections.withdraw(said);
        else corrections.withdrawReceipt(said);
        return said(claim.received() == null ? "fund.claim.isWithdrawn" : "fund.claim.receiptIsWithdrawn");
    }

    private String said(String what) {
        toasts.say(texts.of(what, claim.number()));
        return "/fund/claim.xhtml?faces-redirect=true&id=" + id;
    }

    public List<FundClaimCorrections.Taken> getTaken() { return corrections.of(id); }

    public long getUnproven() { return lines.stream().filter(line -> !line.proven()).count(); }

    public boolean isAwaited() { return claim.rest().isPositive() && claim.withdrawnOn() == null; }

    public List<FundClaims.Receipt> getReceipts() { return receipts; }

    public Long getReceipt() { return receipt; }

    public void setReceipt(Long receipt) { this.receipt = receipt; }

    public FundClaims.Claim getClaim() { return claim; }

    public List<ClaimLine> getLines() { return lines; }

    public UUID getId() { return id; }

    public void setId(UUID id) { this.id = id; }

    public BigDecimal getAmount() { return amount; }

    public void setAmount(BigDecimal amount) { this.amount = amount; }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }
}
