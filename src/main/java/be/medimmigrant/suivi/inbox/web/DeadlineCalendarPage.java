package be.medimmigrant.suivi.inbox.web;

import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.inbox.DeadlineRow;
import be.medimmigrant.suivi.inbox.Inbox;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.faces.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The legal terms of a month on its days: each on its safe day, and again on its legal day where that is another. */
@Named
@RequestScoped
public class DeadlineCalendarPage {

    /** @param legal whether it stands here for its legal day only */
    public record Entry(DeadlineRow row, boolean legal) {}

    /** @param holiday its code, such as {@code christmas}; empty on any other day */
    public record Day(LocalDate date, boolean ofMonth, boolean today, boolean weekend, String holiday, List<Entry> entries) {

        /** What a day shows of them before it is unfolded; one more would take as much room as the line that unfolds it. */
        private static final int FIRST = 4;

        public boolean off() { return weekend || !holiday.isEmpty(); }

        public List<Entry> first() { return entries.size() <= FIRST + 1 ? entries : entries.subList(0, FIRST); }

        public List<Entry> more() { return entries.subList(first().size(), entries.size()); }
    }

    @Inject Inbox inbox;
    @Inject Acting acting;
    @Inject Language language;
    @Inject BelgianCalendar calendar;
    @Inject Clock clock;
    private String month;
    private String who;
    private List<List<Day>> weeks;

    /** Whole weeks from Monday on. */
    public List<List<Day>> getWeeks() {
        if (weeks != null) return weeks;
        LocalDate first = shown().atDay(1).with(DayOfWeek.MONDAY);
        LocalDate last = shown().atEndOfMonth().with(DayOfWeek.SUNDAY);
        List<DeadlineRow> rows = inbox.deadlinesBetween(first, last, isMine() ? acting.id() : null);
        weeks = new ArrayList<>();
        for (LocalDate monday = first; monday.isBefore(last); monday = monday.plusWeeks(1))
            weeks.add(Stream.iterate(monday, day -> day.plusDays(1)).limit(7).map(day -> day(day, rows)).toList());
        return weeks;
    }

    private Day day(LocalDate date, List<DeadlineRow> rows) {
        Stream<Entry> safe = rows.stream().filter(row -> row.safeDay().equals(date)).map(row -> new Entry(row, false));
        Stream<Entry> legal = rows.stream().filter(row -> row.legalDay().equals(date) && !row.safeDay().equals(date)).map(row -> new Entry(row, true));
        return new Day(date, YearMonth.from(date).equals(shown()), date.equals(LocalDate.now(clock)), date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0, calendar.holidayOn(date).orElse(""),
                Stream.concat(safe, legal).toList());
    }

    /** Terms that are due by their safe day in this month. */
    public long getCount() {
        return getWeeks().stream().flatMap(List::stream).filter(Day::ofMonth).flatMap(day -> day.entries().stream()).filter(entry -> !entry.legal()).count();
    }

    public List<String> getWeekdays() {
        return Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale())).toList();
    }

    /** «décembre 2026» */
    public String getTitle() {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.getLocale()).format(shown());
    }

    public String getBefore() { return address(shown().minusMonths(1), isMine()); }

    public String getAfter() { return address(shown().plusMonths(1), isMine()); }

    public String getNow() { return address(null, isMine()); }

    public String getOther() { return address(shown(), !isMine()); }

    public boolean isMine() { return "me".equals(who); }

    private static String address(YearMonth month, boolean mine) {
        List<String> parts = Stream.of(month == null ? "" : "month=" + month, mine ? "who=me" : "").filter(part -> !part.isEmpty()).toList();
        return "/inbox/calendar.xhtml" + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    /** Whatever else stands in the address: this month. */
    private YearMonth shown() {
        try {
            return month != null && month.matches("20\\d\\d-\\d\\d") ? YearMonth.parse(month) : YearMonth.now(clock);
        } catch (DateTimeException thirteenth) {
            return YearMonth.now(clock);
        }
    }

    public String getMonth() { return month; }

    public void setMonth(String month) { this.month = month; }

    public String getWho() { return who; }

    public void setWho(String who) { this.who = who; }
}
