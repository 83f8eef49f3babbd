package be.medimmigrant.suivi.followup.amu;

import java.time.LocalDate;

/** One more try to reach the client; one that succeeds ends the search. */
public record ContactClient(String taskId, LocalDate on, String means, boolean reached, String summary) {}
