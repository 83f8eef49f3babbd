package be.medimmigrant.suivi.statistics;

import be.medimmigrant.suivi.casefile.DurationBand;
import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.statistics.domain.FigureQueries;
import be.medimmigrant.suivi.statistics.domain.FigureQueries.Closed;
import be.medimmigrant.suivi.statistics.domain.Rounding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** How the cases of a year ended, and how long they took. */
@ApplicationScoped
class ClosedCases {

    @Inject FigureQueries queries;
    @Inject Codes codes;

    /** A type or an outcome that only the year before knew keeps its row. */
    ClosedFigures of(int year) {
        List<Closed> closed = queries.closed(year);
        List<Closed> before = queries.closed(year - 1);
        List<ClosedRow> rows = new ArrayList<>();
        for (Code type : codes.all("case_types")) {
            add(rows, type.code(), null, closed, before);
            for (Code outcome : codes.all("case_outcomes")) add(rows, type.code(), outcome.code(), closed, before);
        }
        return new ClosedFigures(rows, durations(closed, before), closed.size(), before.size(), median(closed));
    }

    private static void add(List<ClosedRow> rows, String type, String outcome, List<Closed> closed, List<Closed> before) {
        Predicate<Closed> which = c -> c.caseType().equals(type) && (outcome == null || outcome.equals(c.outcome()));
        List<Closed> now = only(closed, which);
        int earlier = only(before, which).size();
        if (!now.isEmpty() || earlier > 0) rows.add(new ClosedRow(type, outcome, now.size(), earlier, median(now)));
    }

    private static List<DurationRow> durations(List<Closed> closed, List<Closed> before) {
        return Arrays.stream(DurationBand.values()).map(band -> {
            Predicate<Closed> took = c -> c.days() >= band.from() && c.days() <= band.to();
            int cases = only(closed, took).size();
            return new DurationRow(band, cases, only(before, took).size(), Rounding.percent(cases, closed.size()));
        }).toList();
    }

    private static Integer median(List<Closed> cases) {
        return Rounding.median(cases.stream().map(Closed::days).toList());
    }

    private static List<Closed> only(List<Closed> cases, Predicate<Closed> which) {
        return cases.stream().filter(which).toList();
    }
}
