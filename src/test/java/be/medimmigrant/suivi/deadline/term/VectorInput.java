package be.medimmigrant.suivi.deadline.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the free text of the column {@code input} of a file of examples. */
record VectorInput(String text) {

    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern POSTED = Pattern.compile("\\b(?:posted|posting|postmark(?:ed)?|sent)\\b\\D*" + DATE);
    private static final Pattern PRESENTED = Pattern.compile("\\bpresent(?:ed|ation)\\b\\D*" + DATE);

    private static final Pattern RECEIPT =
            Pattern.compile("receipt signed|signed receipt|dated receipt|against (?:a )?(?:dated )?receipt");

    TriggerInput parse() {
        Optional<LocalDate> posted = day(POSTED);
        Optional<LocalDate> presented = day(PRESENTED);
        if (posted.isPresent() && presented.isPresent()) {
            return new TriggerInput.RegisteredLetter(posted.get(), presented.get());
        }
        if (presented.isPresent()) {
            return new TriggerInput.CourtLetter(presented.get());
        }
        if (posted.isPresent() || lower().contains("third working day")) {
            return new TriggerInput.Posted(posted.orElseGet(this::onlyDay));
        }
        if (RECEIPT.matcher(lower()).find()) {
            return new TriggerInput.ReceiptSigned(onlyDay());
        }
        return lower().contains("handed over") ? new TriggerInput.HandedOver(onlyDay()) : new TriggerInput.Event(onlyDay());
    }

    private Optional<LocalDate> day(Pattern pattern) {
        Matcher m = pattern.matcher(lower());
        return m.find() ? Optional.of(LocalDate.parse(m.group(1))) : Optional.empty();
    }

    private LocalDate onlyDay() {
        List<String> days = DATE.matcher(text).results().map(MatchResult::group).toList();
        if (days.size() != 1) {
            throw new IllegalArgumentException("one date expected in: " + text);
        }
        return LocalDate.parse(days.get(0));
    }

    private String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
