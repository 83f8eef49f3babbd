package be.medimmigrant.suivi.followup;

import java.util.UUID;

/** A request becomes a followed case. The person may be anonymous, but is always a row of the register. */
public record OpenFollowUp(UUID requestId, String caseType, UUID personId) {}
