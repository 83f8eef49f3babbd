package be.medimmigrant.suivi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeFiguresTest {

    private static final FigureRow PHONE = row("phone", 1, 4);
    private static final FigureRow OTHER = row("other", 1, 3);
    private static final FigureRow VISIT = row("visit", 2, 2);

    @Test
    void theRowsOfATableAddUpToItsTotalAndWhatStandsBelowARowIsCountedOnce() {
        assertThat(table(List.of(PHONE, OTHER, VISIT), 7).isWhole()).isTrue();
    }

    @Test
    void aCodeThatHasNoRowIsNoticed() {
        CodeFigures means = table(List.of(PHONE), 7);
        assertThat(means.isWhole()).isFalse();
        assertThat(year(means, 7).isMeansAgree()).isFalse();
        assertThat(year(means, 7).isRequestersAgree()).isFalse();
        assertThat(year(means, 7).isThemesAgree()).isFalse();
    }

    @Test
    void aRequestThatIsNotInTheTableIsNoticed() {
        CodeFigures whole = table(List.of(PHONE, OTHER), 7);
        assertThat(year(whole, 7).isMeansAgree()).isTrue();
        assertThat(year(whole, 7).isThemesAgree()).isTrue();
        assertThat(year(whole, 8).isMeansAgree()).isFalse();
        assertThat(year(whole, 8).isThemesAgree()).isFalse();
    }

    @Test
    void aYearToComeIsNotOver() {
        assertThat(months(0, null, null).isOver()).isFalse();
        assertThat(months(7, LocalDate.of(2026, 3, 1), 4L).isOver()).as("under way").isFalse();
        assertThat(months(7, null, 4L).isOver()).isTrue();
    }

    private static FigureRow row(String code, int depth, long marks) {
        return new FigureRow(code, depth, false, false, marks, marks, 0L, null);
    }

    private static CodeFigures table(List<FigureRow> rows, long total) {
        return new CodeFigures("contact_means", "contact_total", rows, total, 0, total, 0);
    }

    private static YearFigures year(CodeFigures table, long requests) {
        return new YearFigures(2026, List.of(2026), months(requests, null, null), table, table, table, null, 0, null);
    }

    private static MonthFigures months(long total, LocalDate until, Long average) {
        return new MonthFigures(2026, Collections.nCopies(12, 0L), Collections.nCopies(12, 0L), total, 0, until, average);
    }
}
