package be.medimmigrant.suivi.followup.shared;

import be.medimmigrant.suivi.casefile.Whom;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * @param whom where one goes along to
 * @param wished that the client, who is there, wants us along at this appointment; needed where no mandate is in force
 * @param companionId the colleague who goes along, or null when {@code partner} (code of the list {@code partners}) sends somebody
 */
public record BookAccompaniment(String taskId, Whom whom, boolean wished, String place, LocalDate on, LocalTime at, UUID companionId,
        String partner, Interpreter interpreter) {}
