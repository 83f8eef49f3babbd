package be.medimmigrant.suivi.platform.health;

import java.util.List;

/** An invariant that does not hold: its name, what it says, and the first offending rows by their opaque ids. */
public record Violation(String name, String says, List<String> rows) {}
