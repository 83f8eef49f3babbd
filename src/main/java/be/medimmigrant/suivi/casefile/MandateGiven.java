package be.medimmigrant.suivi.casefile;

import java.util.UUID;

/** Told in the transaction in which the client allows us to speak to a third party. */
public record MandateGiven(UUID caseId, ThirdParty with) {}
