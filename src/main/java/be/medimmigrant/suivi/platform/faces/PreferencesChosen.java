package be.medimmigrant.suivi.platform.faces;

import java.util.UUID;

/** A person chose a language, a theme or whether single letters are shortcuts; whoever keeps accounts remembers it. */
public record PreferencesChosen(UUID account, String language, String theme, boolean letterKeys) {}
