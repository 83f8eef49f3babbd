package be.medimmigrant.suivi.casefile;

/** What a line of the timeline is about; the page filters by it. */
public enum TimelineKind { CONTACT, DECISION, DEADLINE, TASK, NOTE, DOCUMENT, SYSTEM }
