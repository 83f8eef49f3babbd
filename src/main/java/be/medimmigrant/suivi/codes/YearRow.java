package be.medimmigrant.suivi.codes;

import java.util.Set;

/** A row of a year's table: its code, how deep it stands, and the recorded codes it counts. */
public record YearRow(Code code, int depth, boolean group, Set<String> counts) {}
