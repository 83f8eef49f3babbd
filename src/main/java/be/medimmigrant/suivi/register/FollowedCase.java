package be.medimmigrant.suivi.register;

import java.util.UUID;

/** The followed case a request led to. */
public record FollowedCase(UUID id, String number) {}
