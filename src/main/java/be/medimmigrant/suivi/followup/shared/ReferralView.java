package be.medimmigrant.suivi.followup.shared;

import java.time.LocalDate;

/** An attempt to find a lawyer as pages show it. */
public record ReferralView(String through, String name, String phone, LocalDate chosenOn, LocalDate sentOn, String answer, String reference) {}
