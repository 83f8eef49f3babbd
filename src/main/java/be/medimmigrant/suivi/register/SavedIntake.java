package be.medimmigrant.suivi.register;

import java.util.UUID;

/** What saving the form made; {@code caseId} when it opened a follow-up. */
public record SavedIntake(UUID requestId, String number, UUID personId, UUID caseId) {}
