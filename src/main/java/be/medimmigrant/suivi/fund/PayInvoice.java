package be.medimmigrant.suivi.fund;

import java.time.LocalDate;

/**
 * @param byFile the bank paid it from the file it stands in
 * @param key of the form or the call: the same key again changes nothing
 */
public record PayInvoice(String taskId, LocalDate on, boolean byFile, String key) {

    /** By hand, outside any file. */
    public PayInvoice(String taskId, LocalDate on, String key) {
        this(taskId, on, false, key);
    }
}
