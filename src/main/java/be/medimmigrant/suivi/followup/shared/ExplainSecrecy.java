package be.medimmigrant.suivi.followup.shared;

import java.time.LocalDate;

/** @param language code of the list {@code languages} in which it was explained; may be null */
public record ExplainSecrecy(String taskId, LocalDate on, String language, Interpreter interpreter) {}
