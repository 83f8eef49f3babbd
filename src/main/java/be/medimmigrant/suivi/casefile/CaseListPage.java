package be.medimmigrant.suivi.casefile;

import java.util.List;

/** @param total how many cases match in all; {@code next} the number after which the following page begins, null at the end */
public record CaseListPage(List<CaseRow> rows, int total, String next) {}
