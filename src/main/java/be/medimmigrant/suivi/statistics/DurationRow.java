package be.medimmigrant.suivi.statistics;

import be.medimmigrant.suivi.casefile.DurationBand;

/** How many of the cases closed in the year took that long. */
public record DurationRow(DurationBand band, long cases, Integer percent) {}
