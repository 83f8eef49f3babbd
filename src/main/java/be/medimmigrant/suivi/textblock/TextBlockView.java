package be.medimmigrant.suivi.textblock;

import java.util.UUID;

/** @param kind {@code block} for sentences ({@code ::}), {@code sheet} for the address of a fact sheet ({@code ??}) */
public record TextBlockView(UUID id, int version, String kind, Trilingual title, Trilingual text) {}
