package be.medimmigrant.suivi.casefile;

import java.util.UUID;

/** A case somebody looked for by its number or alias. */
public record CaseFound(UUID id, String number, String alias, String caseType, String state) {}
