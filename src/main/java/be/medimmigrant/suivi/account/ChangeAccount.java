package be.medimmigrant.suivi.account;

import java.util.Set;
import java.util.UUID;

/** @param version what the administrator had seen; a change by somebody else in between is refused */
public record ChangeAccount(UUID id, int version, String displayName, String initials, String language, Set<String> roles) {}
