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
import java.util.Objects;
import java.util.function.Predicate;

/** How the cases of a year ended, and how long they took. */
@ApplicationScoped
class ClosedCases {

    @Inject FigureQueries queries;
    @Inject Codes codes;

    ClosedFigures of(int year) {
        List<Closed> closed = queries.closed(year);
        List<ClosedRow> rows = new ArrayList<>();
        for (Code type : codes.all("case_types")) {
            List<Closed> ofType = only(closed, c -> c.caseType().equals(type.code()));
            if (ofType.isEmpty()) continue;
            rows.add(row(type.code(), null, ofType));
            for (Code outcome : codes.all("case_outcomes")) {
                List<Closed> ended = only(ofType, c -> Objects.equals(c.outcome(), outcome.code()));
                if (!ended.isEmpty()) rows.add(row(type.code(), outcome.code(), ended));
            }
        }
        return new ClosedFigures(rows, durations(closed), closed.size(), median(closed));
    }

    private static List<DurationRow> durations(List<Closed> closed) {
        return Arrays.stream(DurationBand.values()).map(band -> {
            int cases = only(closed, c -> c.days() >= band.from() && c.days() <= band.to()).size();
            return new DurationRow(band, cases, Rounding.percent(cases, closed.size()));
        }).toList();
    }

    private static ClosedRow row(String type, String outcome, List<Closed> cases) {
        return new ClosedRow(type, outcome, cases.size(), median(cases));
    }

    private static Integer median(List<Closed> cases) {
        return Rounding.median(cases.stream().map(Closed::days).toList());
    }

    private static List<Closed> only(List<Closed> cases, Predicate<Closed> which) {
        return cases.stream().filter(which).toList();
    }
}
