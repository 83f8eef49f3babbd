package be.medimmigrant.suivi.register;

import java.util.List;

/** @param total how many requests match in all; {@code next} the place after which the following page begins, null at the end */
public record RequestListPage(List<RequestRow> rows, long total, String next) {}
