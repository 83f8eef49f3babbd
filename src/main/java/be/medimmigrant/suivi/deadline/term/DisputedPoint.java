package be.medimmigrant.suivi.deadline.term;

import java.time.LocalDate;
import java.util.List;

/** A point of law that is not settled, with each reading and the days it would give for this very input. */
public record DisputedPoint(String code, List<ReadingResult> readings) {

    public record ReadingResult(String code, LocalDate firstDay, LocalDate lastDay) {
    }
}
