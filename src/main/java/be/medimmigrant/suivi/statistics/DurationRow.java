package be.medimmigrant.suivi.statistics;

import be.medimmigrant.suivi.casefile.DurationBand;

/** How many of the cases closed in the year, and in the year before, took that long. */
public record DurationRow(DurationBand band, long cases, long before, Integer percent) {}
