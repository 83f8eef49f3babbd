package be.medimmigrant.suivi.fund;

import java.time.LocalDate;

/**
 * @param answer {@link PayersAnswer#NOBODY}: the refusal stands; else who takes over after a contact, or that it is withdrawn
 * @param payer who was contacted, {@code on} that day (null = today); both only when somebody takes over
 * @param said what was told and where the person was sent
 */
public record InformAndRedirect(String taskId, PayersAnswer answer, Payer payer, LocalDate on, String said) {}
