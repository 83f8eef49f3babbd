package be.medimmigrant.suivi.account;

import java.util.Set;
import java.util.UUID;

/** An account as pages show it. */
public record AccountView(UUID id, String username, String displayName, String initials, String language, Set<String> roles, boolean active) {}
