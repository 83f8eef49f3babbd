package be.medimmigrant.suivi.deadline.term;

import be.medimmigrant.suivi.shared.RuleViolated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What makes a term run: the day, and for a decision on paper how it reached the person (art. 53bis C. jud.; art. 39/57
 * §2 for the CCE). An input that exists is coherent; whether a rule accepts it is the rule's to say.
 */
public sealed interface TriggerInput extends Serializable {

    /** The day the event is deemed to have happened; the next one is the earliest day 1. */
    LocalDate effective(BelgianCalendar calendar);

    Mode mode();

    /** The day itself, for everything but letters. */
    default Optional<LocalDate> happenedOn() {
        return Optional.empty();
    }

    default Optional<LocalDate> postedOn() {
        return Optional.empty();
    }

    default Optional<LocalDate> presentedOn() {
        return Optional.empty();
    }

    /** Kinds of input, as stored and shown. */
    enum Mode {
        EVENT, RECEIPT_SIGNED, HANDED_OVER, COURT_LETTER, REGISTERED_LETTER, POSTED;

        public String code() {
            return name().toLowerCase();
        }

        public static Mode of(String code) {
            return valueOf(code.trim().toUpperCase());
        }
    }

    /** Builds the input of a mode from the dates a form or a row holds; refuses what is missing. */
    static TriggerInput of(Mode mode, LocalDate on, LocalDate posted, LocalDate presented) {
        return switch (mode) {
            case EVENT -> new Event(on);
            case RECEIPT_SIGNED -> new ReceiptSigned(on);
            case HANDED_OVER -> new HandedOver(on);
            case COURT_LETTER -> new CourtLetter(presented);
            case REGISTERED_LETTER -> new RegisteredLetter(posted, presented);
            case POSTED -> new Posted(posted);
        };
    }

    /** Something happened on a day: a request, a service, a card that expires. */
    record Event(LocalDate on) implements TriggerInput {
        public Event {
            required(on);
        }

        @Override
        public LocalDate effective(BelgianCalendar calendar) {
            return on;
        }

        @Override
        public Optional<LocalDate> happenedOn() {
            return Optional.of(on);
        }

        @Override
        public Mode mode() {
            return Mode.EVENT;
        }
    }

    /** Handed over against a dated and signed receipt. */
    record ReceiptSigned(LocalDate on) implements TriggerInput {
        public ReceiptSigned {
            required(on);
        }

        @Override
        public LocalDate effective(BelgianCalendar calendar) {
            return on;
        }

        @Override
        public Optional<LocalDate> happenedOn() {
            return Optional.of(on);
        }

        @Override
        public Mode mode() {
            return Mode.RECEIPT_SIGNED;
        }
    }

    /** Handed over in person, usually by the commune; refusing to accept counts as handed over. */
    record HandedOver(LocalDate on) implements TriggerInput {
        public HandedOver {
            required(on);
        }

        @Override
        public LocalDate effective(BelgianCalendar calendar) {
            return on;
        }

        @Override
        public Optional<LocalDate> happenedOn() {
            return Optional.of(on);
        }

        @Override
        public Mode mode() {
            return Mode.HANDED_OVER;
        }
    }

    /** Court letter, or registered letter with acknowledgement of receipt, of which only the presentation is known. */
    record CourtLetter(LocalDate presented) implements TriggerInput {
        public CourtLetter {
            required(presented);
        }

        @Override
        public LocalDate effective(BelgianCalendar calendar) {
            return presented;
        }

        @Override
        public Optional<LocalDate> presentedOn() {
            return Optional.of(presented);
        }

        @Override
        public Mode mode() {
            return Mode.COURT_LETTER;
        }
    }

    /** Registered letter of which the postmark and the first presentation (or the notice left) are both known. */
    record RegisteredLetter(LocalDate posted, LocalDate presented) implements TriggerInput {
        public RegisteredLetter {
            required(posted);
            required(presented);
            if (presented.isBefore(posted)) {
                throw new RuleViolated("deadline.presentedBeforePosted");
            }
        }

        @Override
        public LocalDate effective(BelgianCalendar calendar) {
            return presented;
        }

        @Override
        public Optional<LocalDate> postedOn() {
            return Optional.of(posted);
        }

        @Override
        public Optional<LocalDate> presentedOn() {
            return Optional.of(presented);
        }

        @Override
        public Mode mode() {
            return Mode.REGISTERED_LETTER;
        }
    }

    /** Letter of which only the posting is known: the third working day after it is day 1 (art. 53bis, 2°). */
    record Posted(LocalDate posted) implements TriggerInput {
        public Posted {
            required(posted);
        }

        @Override
        public LocalDate effective(BelgianCalendar calendar) {
            return calendar.plusWorkingDays(posted, 3).minusDays(1);
        }

        @Override
        public Optional<LocalDate> postedOn() {
            return Optional.of(posted);
        }

        @Override
        public Mode mode() {
            return Mode.POSTED;
        }
    }

    private static void required(LocalDate day) {
        if (Objects.isNull(day)) {
            throw new RuleViolated("deadline.dateMissing");
        }
    }
}
