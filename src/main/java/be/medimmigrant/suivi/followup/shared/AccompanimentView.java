package be.medimmigrant.suivi.followup.shared;

import java.time.Instant;
import java.util.UUID;

/** An appointment to which somebody goes along, as pages show it. */
public record AccompanimentView(String thirdParty, String place, Instant appointment, UUID companionId, String partner, String interpreter,
        String outcome) {}
