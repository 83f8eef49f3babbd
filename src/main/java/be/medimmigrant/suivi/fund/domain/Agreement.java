package be.medimmigrant.suivi.fund.domain;

import be.medimmigrant.suivi.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** The round's decision stands: so much, from that source, until that day. */
@Embeddable
public record Agreement(@Column(name = "agreed_amount") BigDecimal euros, @Column(name = "source_id") UUID sourceId, @Column(name = "agreed_on") LocalDate on,
        @Column(name = "valid_until") LocalDate validUntil) {

    public Money amount() {
        return new Money(euros);
    }
}
