package be.medimmigrant.suivi.fund;

/**
 * @param answer {@link PayersAnswer#NOBODY}: the refusal stands; else who takes over after a contact, or that it is withdrawn
 * @param asked who was contacted, only when somebody takes over
 * @param said what was told and where the person was sent
 */
public record InformAndRedirect(String taskId, PayersAnswer answer, AskedPayer asked, String said) {}
