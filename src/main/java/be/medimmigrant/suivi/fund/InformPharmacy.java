package be.medimmigrant.suivi.fund;

import java.time.LocalDate;

/** @param provider who was told; the payee from now on */
public record InformPharmacy(String taskId, RecordRequest.Payee provider, LocalDate on) {}
