package be.medimmigrant.suivi.account;

import java.util.Set;

/**
 * What a person sees and chooses about the own account.
 *
 * @param theme light, dark, or empty: as the device asks
 * @param letterKeys single letters work as shortcuts
 */
public record Profile(String username, String displayName, String initials, String language, String theme, boolean letterKeys, Set<String> roles) {}
