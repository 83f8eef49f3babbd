package be.medimmigrant.suivi.platform.start;

/**
 * Told once at start-up, when schema and engine are there and before any job runs. Features observe it with a priority:
 * code lists 100, accounts 200, deadline rules 300, whatever needs those 500.
 */
public record Starting() {}
