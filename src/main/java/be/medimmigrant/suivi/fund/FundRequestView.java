package be.medimmigrant.suivi.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What was asked of the fund in a case, for whoever decides. */
public record FundRequestView(String reason, String expenseType, BigDecimal estimate, String what, UUID askedBy, LocalDate askedOn, String payersAsked) {}
