package be.medimmigrant.suivi.platform.start;

/** Told once when the application is ready and jobs run: watchdog, demo data. */
public record Started() {}
