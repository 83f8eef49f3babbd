package be.medimmigrant.suivi.fund.domain;

import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Who pays: a grant or gift with its period. Its money is a budget row that only the ledger moves. */
@Entity
@Table(name = "fund_source")
public class FundSource {

    @Id private UUID id;
    @Version private int version;
    private String code;
    @Column(name = "period_from") private LocalDate periodFrom;
    @Column(name = "period_to") private LocalDate periodTo;

    protected FundSource() {}

    /** @param from first day an expense may lie on, null = open; {@code to} the last one, null = open */
    public static FundSource open(UUID id, String code, LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) throw new RuleViolated("fund.periodEndsBeforeItBegins");
        FundSource source = new FundSource();
        source.id = id;
        source.code = code;
        source.periodFrom = from;
        source.periodTo = to;
        return source;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** May an expense of that day be paid from it? (VGC: expenses of the year only, 2018 report.) */
    public boolean covers(LocalDate expense) {
        return (periodFrom == null || !expense.isBefore(periodFrom)) && (periodTo == null || !expense.isAfter(periodTo));
    }
}
