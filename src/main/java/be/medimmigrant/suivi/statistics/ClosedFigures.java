package be.medimmigrant.suivi.statistics;

import java.util.List;

/** Cases closed in the year, by type and outcome, and by how long they took, beside the year before. */
public record ClosedFigures(List<ClosedRow> rows, List<DurationRow> durations, long total, long before, Integer median) {}
