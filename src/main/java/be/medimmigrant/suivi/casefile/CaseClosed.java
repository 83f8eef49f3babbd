package be.medimmigrant.suivi.casefile;

import java.time.LocalDate;
import java.util.UUID;

/** Told in the transaction that closes a case: whoever still watches over something of it lets go. */
public record CaseClosed(UUID caseId, String outcome, LocalDate on) {}
