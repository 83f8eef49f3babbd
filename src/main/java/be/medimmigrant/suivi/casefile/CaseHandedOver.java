package be.medimmigrant.suivi.casefile;

import java.util.UUID;

/** Told in the transaction that gives a case another owner or stand-in: open tasks follow. */
public record CaseHandedOver(UUID caseId, UUID ownerBefore, UUID owner, UUID standIn) {}
