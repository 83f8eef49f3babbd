package be.medimmigrant.suivi.register;

import java.time.Instant;
import java.util.UUID;

/**
 * A form somebody is filling in.
 *
 * @param content what was typed, as the page wrote it (JSON)
 * @param expiresSoon whether it goes within two days
 */
public record DraftView(UUID id, Instant startedAt, Instant savedAt, Instant expiresAt, boolean expiresSoon, String content) {}
