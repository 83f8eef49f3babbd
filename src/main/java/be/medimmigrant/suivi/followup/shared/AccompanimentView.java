package be.medimmigrant.suivi.followup.shared;

import be.medimmigrant.suivi.casefile.Whom;
import java.time.Instant;
import java.util.UUID;

/**
 * An appointment to which somebody goes along, as pages show it.
 *
 * @param whom null = another third party that an older booking did not name
 * @param wished the client wanted us along, whatever mandate there is
 */
public record AccompanimentView(Whom whom, boolean wished, String place, Instant appointment, UUID companionId, String partner, String interpreter,
        String outcome) {}
