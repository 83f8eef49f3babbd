package be.medimmigrant.suivi.textblock;

import java.util.UUID;

/** The block as it should read from now on; without an id it is new. {@code version} is the one the page showed. */
public record KeepTextBlock(UUID id, int version, String kind, Trilingual title, Trilingual text) {}
