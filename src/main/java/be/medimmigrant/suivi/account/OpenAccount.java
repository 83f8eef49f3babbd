package be.medimmigrant.suivi.account;

import java.util.Set;

/** An administrator opens an account; the person chooses the password by the one-time link. */
public record OpenAccount(String username, String displayName, String initials, String language, Set<String> roles) {}
