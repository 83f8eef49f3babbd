package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.Money;
import java.time.LocalDate;
import java.util.UUID;

/** What the funder paid of a claim, and when. */
public record ReceiveClaim(UUID claim, Money amount, LocalDate on, String key) {}
