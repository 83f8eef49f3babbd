package be.medimmigrant.suivi.fund.domain;

import be.medimmigrant.suivi.fund.ApprovalLevel;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** One person's decision in one round; never rewritten, only co-signed. */
@Entity
@Table(name = "fund_approval")
public class Approval {

    @Id private UUID id;
    @Column(name = "intervention_id") private UUID interventionId;
    private int round;
    private int position;
    private String verdict;
    private String level;
    private BigDecimal amount;
    @Column(name = "approver_id") private UUID approverId;
    @Column(name = "approved_at") private Instant approvedAt;
    private String motive;
    private boolean provisional;
    @Column(name = "by_phone") private boolean byPhone;
    @Column(name = "cosigned_by") private UUID cosignedBy;
    @Column(name = "cosigned_at") private Instant cosignedAt;

    protected Approval() {}

    static Approval of(Intervention of, int position, String verdict, ApprovalLevel level, Money amount, Deciding by, String motive, boolean byPhone) {
        Approval approval = new Approval();
        approval.id = UUID.randomUUID();
        approval.interventionId = of.id();
        approval.round = of.round();
        approval.position = position;
        approval.verdict = verdict;
        approval.level = level.code();
        approval.amount = amount == null ? null : amount.euros();
        approval.approverId = by.id();
        approval.approvedAt = by.at();
        approval.motive = motive;
        approval.provisional = by.provisional() && amount != null;
        approval.byPhone = byPhone && approval.provisional;
        return approval;
    }

    /**
     * Refuses to whoever approved, and to whoever asked.
     *
     * @param askers who asked, described or invoiced what this decision was about
     */
    public void cosign(Set<UUID> askers, UUID by, Instant at) {
        if (!provisional || cosignedBy != null) throw new RuleViolated("fund.refused.nothingToCosign");
        if (askers.contains(by) || by.equals(approverId)) throw new RuleViolated("fund.refused.fourEyes");
        cosignedBy = by;
        cosignedAt = at;
    }

    public UUID id() { return id; }

    public UUID interventionId() { return interventionId; }

    public int round() { return round; }

    public int position() { return position; }

    public String verdict() { return verdict; }

    public Money amount() { return amount == null ? null : new Money(amount); }

    public UUID approverId() { return approverId; }

    public Instant at() { return approvedAt; }

    public String motive() { return motive; }

    public boolean isByPhone() { return byPhone; }

    public boolean awaitsCosignature() { return provisional && cosignedBy == null; }

    public boolean agrees() { return verdict.equals("approved"); }

    /** Who decides. {@code provisional}: for the coordinator, until co-signed. */
    public record Deciding(UUID id, boolean provisional, Instant at) {}
}
