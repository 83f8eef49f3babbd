package be.medimmigrant.suivi.casefile;

import java.util.UUID;

/**
 * @param requestId the request it follows from; may be null
 * @param ownerId null = the acting person
 * @param standInId null = the colleague with the fewest open cases
 */
public record OpenCase(String caseType, UUID personId, UUID requestId, UUID ownerId, UUID standInId) {}
