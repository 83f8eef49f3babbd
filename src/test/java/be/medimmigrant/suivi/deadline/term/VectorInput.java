package be.medimmigrant.suivi.deadline.term;

import be.medimmigrant.suivi.deadline.term.TriggerInput.Mode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads the free text of the column {@code input} of a file of examples, which may be somebody else's: days, each with the words
 * before it (or, where none stand before the first, behind it) that say what happened then. Where the meaning is clear it is
 * taken, in the rule's own way of notification; a day that was not used, or a letter of which it is not said whether it was posted
 * or presented, is refused with a failure that says so.
 */
record VectorInput(String text) {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");
    private static final Pattern WRITTEN_OTHERWISE = Pattern.compile("\\b\\d{1,4}/\\d{1,2}/\\d{2,4}\\b");
    private static final Pattern WORD = Pattern.compile("[a-z]");
    private static final Pattern LETTER = Pattern.compile("\\b(letter|mail|registered)\\b");
    private static final Pattern THIRD_WORKING_DAY = Pattern.compile("\\b(third|3rd) working day");
    private static final Pattern SILENCE = Pattern.compile("\\b(silence|month)\\b");

    /** What a text can say of a day, the more telling first. */
    private enum Said {
        POSTED("post(ed|ing|mark|marked)|sent|mailed|dispatch(ed)?"),
        PRESENTED("present(ed|ation)|received|delivered|notice (was )?left"),
        RECEIPT("receipt (was )?signed|signed receipt|dated receipt|against (an? )?(dated )?((and )?signed )?receipt"),
        HANDED_OVER("handed over|refus(ed|al) to accept|refused acceptance|acceptance refused"),
        HAPPENED("event|notif(ied|ication)|serv(ed|ice)|fax(ed)?|e-?mail");

        private final Pattern words;

        Said(String words) {
            this.words = Pattern.compile("\\b(" + words + ")\\b");
        }

        static Set<Said> in(String words) {
            return Arrays.stream(values()).filter(said -> said.words.matcher(words).find()).collect(Collectors.toCollection(() -> EnumSet.noneOf(Said.class)));
        }
    }

    /** A day of the text and what is said of it. */
    private record DaySaid(LocalDate day, Set<Said> said) {
    }

    /** The input as the product would make it for this rule ({@link DeadlineRule#adapt}); of a rule that only knows its event, the one day is that event. */
    TriggerInput read(DeadlineRule rule, BelgianCalendar calendar) {
        List<DaySaid> days = days();
        if (days.isEmpty() || WRITTEN_OTHERWISE.matcher(text).find()) throw refused("has no day, or one that is not written yyyy-mm-dd");
        if (rule.first().otherRule().isPresent() && SILENCE.matcher(lower()).find() && !lower().contains("request")) {
            throw refused("names the end of the silence, but " + rule.code() + " counts from the request");
        }
        if (rule.modes().equals(Set.of(Mode.EVENT))) return new TriggerInput.Event(only(days).day());
        return rule.adapt(notified(days), calendar);
    }

    private TriggerInput notified(List<DaySaid> days) {
        if (THIRD_WORKING_DAY.matcher(lower()).find()) return new TriggerInput.Posted(postedOn(only(days)));
        if (days.size() == 1) return arrived(only(days));
        if (days.size() != 2) throw refused("has a day that is not used");
        return new TriggerInput.RegisteredLetter(only(saying(days, Said.POSTED)).day(), only(saying(days, Said.PRESENTED)).day());
    }

    private TriggerInput arrived(DaySaid it) {
        if (it.said().containsAll(Set.of(Said.POSTED, Said.PRESENTED))) return new TriggerInput.RegisteredLetter(it.day(), it.day());
        if (it.said().isEmpty() && LETTER.matcher(lower()).find()) throw refused("says of a letter neither that it was posted nor that it was presented");
        return switch (it.said().stream().findFirst().orElse(Said.HAPPENED)) {
            case POSTED -> new TriggerInput.Posted(it.day());
            case PRESENTED -> new TriggerInput.CourtLetter(it.day());
            case RECEIPT -> new TriggerInput.ReceiptSigned(it.day());
            case HANDED_OVER -> new TriggerInput.HandedOver(it.day());
            case HAPPENED -> new TriggerInput.Event(it.day());
        };
    }

    /** The third working day is counted from the posting (art. 53bis, 2°): the day may not be said to be that of something else. */
    private LocalDate postedOn(DaySaid it) {
        boolean arrival = it.said().contains(Said.PRESENTED) || it.said().contains(Said.RECEIPT) || it.said().contains(Said.HANDED_OVER);
        if (arrival && !it.said().contains(Said.POSTED)) throw refused("counts from the third working day, but not after a posting");
        return it.day();
    }

    private DaySaid only(List<DaySaid> days) {
        if (days.size() != 1) throw refused("has a day that is not used, or not said to be posted or presented");
        return days.get(0);
    }

    private static List<DaySaid> saying(List<DaySaid> days, Said what) {
        return days.stream().filter(day -> day.said().contains(what)).toList();
    }

    private List<DaySaid> days() {
        List<String> between = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        int end = 0;
        for (Matcher m = DAY.matcher(text); m.find(); end = m.end()) {
            between.add(lower().substring(end, m.start()));
            days.add(day(m.group()));
        }
        between.add(lower().substring(end));
        if (days.size() == 1) return List.of(new DaySaid(days.get(0), saidOfTheOnlyDay(between)));
        int shift = WORD.matcher(between.get(0)).find() ? 0 : 1;
        return IntStream.range(0, days.size()).mapToObj(i -> new DaySaid(days.get(i), Said.in(between.get(i + shift)))).toList();
    }

    private static Set<Said> saidOfTheOnlyDay(List<String> beforeAndBehind) {
        Set<Said> before = Said.in(beforeAndBehind.get(0));
        return before.isEmpty() ? Said.in(beforeAndBehind.get(1)) : before;
    }

    private LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException noSuchDay) {
            throw refused("has a day that does not exist");
        }
    }

    private AssertionError refused(String why) {
        return new AssertionError("the input «" + text + "» " + why);
    }

    private String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
