package be.medimmigrant.suivi.account;

import java.util.Set;
import java.util.UUID;

/**
 * An account as the administration page shows it.
 *
 * @param hasPassword false: the person has not used the one-time link yet
 */
public record AccountRow(UUID id, int version, String username, String displayName, String initials, String language, Set<String> roles,
        boolean active, boolean hasPassword) {}
