package be.medimmigrant.suivi.register;

import java.util.UUID;

/** What saving made: the request, its number to say aloud, and the person it is about, or null. */
public record RegisteredRequest(UUID requestId, String number, UUID personId) {}
