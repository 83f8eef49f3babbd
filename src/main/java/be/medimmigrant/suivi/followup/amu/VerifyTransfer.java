package be.medimmigrant.suivi.followup.amu;

import java.time.LocalDate;

/**
 * Whether a CPAS that says it may not decide has passed the request on.
 *
 * @param otherCpas which CPAS decides now, and {@code receivedOn} the day it received the request; both only then
 */
public record VerifyTransfer(String taskId, TransferResult result, String otherCpas, LocalDate receivedOn, LocalDate on, String summary,
        boolean acuteNeed) {}
