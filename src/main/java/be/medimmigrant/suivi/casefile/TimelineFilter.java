package be.medimmigrant.suivi.casefile;

/**
 * What of the timeline to show.
 *
 * @param kind only this kind; null = all
 * @param system with the system's own events, which are noise most of the time
 * @param before only what is older than this place; null = from the newest on
 */
public record TimelineFilter(TimelineKind kind, boolean system, TimelinePlace before) {}
