package be.medimmigrant.suivi.fund;

import java.time.LocalDate;

/** @param key of the form or the call: the same key again changes nothing */
public record PayInvoice(String taskId, LocalDate on, String key) {}
