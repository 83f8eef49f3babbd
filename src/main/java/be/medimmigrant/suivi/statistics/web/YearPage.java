package be.medimmigrant.suivi.statistics.web;

import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.Plot;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import be.medimmigrant.suivi.statistics.ClosedRow;
import be.medimmigrant.suivi.statistics.CodeFigures;
import be.medimmigrant.suivi.statistics.DurationRow;
import be.medimmigrant.suivi.statistics.FigureRow;
import be.medimmigrant.suivi.statistics.Statistics;
import be.medimmigrant.suivi.statistics.YearFigures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The year page: tables, the same numbers as pictures, and the addresses of the lists behind them. */
@Named
@RequestScoped
public class YearPage {

    @Inject Statistics statistics;
    @Inject Codes codes;
    @Inject Language language;
    @Inject TextsBean texts;
    @Inject Clock clock;
    private String asked;
    private YearFigures figures;

    public YearFigures getFigures() {
        if (figures == null) figures = statistics.year(year());
        return figures;
    }

    /** Whatever else stands in the address: this year. */
    private int year() {
        return asked != null && asked.matches("20\\d\\d") ? Integer.parseInt(asked) : LocalDate.now(clock).getYear();
    }

    /** The years one click away: the last four, and the one shown. */
    public List<Integer> getYears() {
        List<Integer> all = getFigures().years();
        return all.stream().filter(y -> y == getFigures().year() || all.indexOf(y) >= all.size() - 4).toList();
    }

    /** The others that have figures, the newest first. */
    public List<Integer> getOtherYears() {
        return getFigures().years().stream().filter(y -> !getYears().contains(y)).sorted(Comparator.reverseOrder()).toList();
    }

    public List<String> getMonthNames() {
        return IntStream.rangeClosed(1, 12).mapToObj(m -> Month.of(m).getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale())).toList();
    }

    public String getMonthPlot() {
        return MonthPlot.of(getFigures().months(), getMonthNames());
    }

    /** Rows that hold no others, as bars; rows without anything have none. */
    public String plot(CodeFigures table) {
        List<FigureRow> rows = table.rows().stream().filter(row -> !row.group() && row.marks() > 0 && !row.unknown()).toList();
        return Plot.bars(rows.stream().map(row -> codes.label(table.list(), row.code())).toList(), rows.stream().map(FigureRow::marks).toList());
    }

    public String getClosedPlot() {
        List<ClosedRow> rows = getFigures().closed().rows();
        boolean oneType = rows.stream().filter(row -> row.outcome() == null).count() == 1;
        List<ClosedRow> outcomes = rows.stream().filter(row -> row.outcome() != null && row.cases() > 0).toList();
        return Plot.bars(outcomes.stream().map(row -> outcome(row, oneType)).toList(), outcomes.stream().map(ClosedRow::cases).toList());
    }

    private String outcome(ClosedRow row, boolean oneType) {
        String outcome = codes.label("case_outcomes", row.outcome());
        return oneType ? outcome : codes.label("case_types", row.caseType()) + " – " + outcome;
    }

    public String getDurationPlot() {
        List<DurationRow> rows = getFigures().closed().durations();
        return Plot.bars(rows.stream().map(row -> texts.of("casefile.duration." + row.band().code())).toList(), rows.stream().map(DurationRow::cases).toList());
    }

    /** 1 155 in French, 1.155 in Dutch. */
    public String number(Object number) {
        return number == null ? "" : NumberFormat.getIntegerInstance(Locale.forLanguageTag(language.getCode() + "-BE")).format(number);
    }

    /** Seconds as people say them: 48 s, 1 min 20 s. */
    public String seconds(int seconds) {
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }

    public String getAsked() { return asked; }

    public void setAsked(String asked) { this.asked = asked; }
}
