package be.medimmigrant.suivi.followup.shared;

import be.medimmigrant.suivi.casefile.ThirdParty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * @param companionId the colleague who goes along, or null when {@code partner} (code of the list {@code partners}) sends somebody
 */
public record BookAccompaniment(String taskId, ThirdParty thirdParty, String place, LocalDate on, LocalTime at, UUID companionId,
        String partner, Interpreter interpreter) {}
