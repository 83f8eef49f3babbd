package be.medimmigrant.suivi.platform.faces;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people type it, in any of the three languages whatever the page's: {@code 4/11}, {@code 0411}, {@code 4.11.26},
 * {@code 4 nov}, {@code 2026-11-04}, {@code +3j}, {@code -2w}, {@code +2m}, {@code hier}, {@code vandaag}. Without a year the
 * nearest such day is meant, or the last or next one where the field leans to the past or the future.
 */
public record TypedDate(LocalDate today, String lean) {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("auj", 0), Map.entry("aujourd'hui", 0), Map.entry("aujourdhui", 0), Map.entry("vandaag", 0), Map.entry("today", 0),
            Map.entry("hier", -1), Map.entry("gisteren", -1), Map.entry("yesterday", -1),
            Map.entry("avant-hier", -2), Map.entry("avanthier", -2), Map.entry("eergisteren", -2),
            Map.entry("demain", 1), Map.entry("morgen", 1), Map.entry("tomorrow", 1), Map.entry("apres-demain", 2), Map.entry("overmorgen", 2));
    private static final List<List<String>> MONTHS = List.of(
            List.of("janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"),
            List.of("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"),
            List.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"));
    private static final Pattern STEP = Pattern.compile("([+-]) ?(\\d{1,4}) ?([a-z]*)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})(?:[./ -](\\d{4}|\\d{2}))?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})?");
    private static final Pattern NAMED = Pattern.compile("(?:[a-z]+\\.? )?(\\d{1,2})(?:er|e|st|nd|rd|th)? ?([a-z]{3,})\\.?(?: (\\d{4}|\\d{2}))?");

    /** @return null for nothing typed; refuses with a sentence about what is wrong with it */
    public LocalDate read(String typed) {
        String text = plain(typed);
        if (text.isEmpty()) return null;
        if (WORDS.containsKey(text)) return today.plusDays(WORDS.get(text));
        Matcher m = STEP.matcher(text);
        if (m.matches()) return step(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
        m = ISO.matcher(text);
        if (m.matches()) return day(m.group(3), Integer.parseInt(m.group(2)), m.group(1));
        m = PARTS.matcher(text);
        if (m.matches()) return day(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
        m = DIGITS.matcher(text);
        if (m.matches()) return day(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
        m = NAMED.matcher(text);
        if (m.matches()) return day(m.group(1), month(m.group(2)), m.group(3));
        throw new RuleViolated("shell.date.notADate");
    }

    private LocalDate step(String sign, int count, String unit) {
        int signed = sign.equals("-") ? -count : count;
        return switch (unit) {
            case "", "j", "d", "jour", "jours", "dag", "dagen", "day", "days" -> today.plusDays(signed);
            case "s", "w", "sem", "semaine", "semaines", "week", "weken", "weeks" -> today.plusWeeks(signed);
            case "m", "mois", "maand", "maanden", "month", "months" -> today.plusMonths(signed);
            case "a", "y", "an", "ans", "jaar", "year", "years" -> today.plusYears(signed);
            default -> throw new RuleViolated("shell.date.notADate");
        };
    }

    private LocalDate day(String dayText, int month, String yearText) {
        int day = Integer.parseInt(dayText);
        if (month < 1 || month > 12) throw new RuleViolated("shell.date.noSuchMonth", month);
        if (yearText != null) return on(day, month, year(yearText));
        LocalDate guess = on(day, month, nearestYear(day, month));
        if ("past".equals(lean) && guess.isAfter(today)) return on(day, month, guess.getYear() - 1);
        if ("future".equals(lean) && guess.isBefore(today)) return on(day, month, guess.getYear() + 1);
        return guess;
    }

    private int nearestYear(int day, int month) {
        int best = today.getYear();
        long distance = Long.MAX_VALUE;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) continue;
            long away = Math.abs(ChronoUnit.DAYS.between(today, LocalDate.of(year, month, day)));
            if (away < distance) {
                distance = away;
                best = year;
            }
        }
        return best;
    }

    private static LocalDate on(int day, int month, int year) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            if (day < 1) throw new RuleViolated("shell.date.notADate");
            throw new RuleViolated("shell.date.shortMonth", Month.of(month), YearMonth.of(year, month).lengthOfMonth());
        }
    }

    /** Two digits: birthdays aside, nobody types a year of another century. */
    private static int year(String text) {
        return text.length() == 4 ? Integer.parseInt(text) : 2000 + Integer.parseInt(text);
    }

    private static int month(String name) {
        for (List<String> months : MONTHS)
            for (int i = 0; i < 12; i++)
                if (months.get(i).startsWith(name)) return i + 1;
        throw new RuleViolated("shell.date.notADate");
    }

    private static String plain(String typed) {
        if (typed == null) return "";
        String bare = Normalizer.normalize(typed.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.replace('’', '\'').replaceAll("\\s+", " ");
    }
}
