package be.medimmigrant.suivi.deadline.web;

import be.medimmigrant.suivi.deadline.CaseDeadlineView;
import be.medimmigrant.suivi.deadline.RemindersAsked;
import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.deadline.term.DisputedPoint;
import be.medimmigrant.suivi.deadline.term.EndRule;
import be.medimmigrant.suivi.deadline.term.TriggerInput.Mode;
import be.medimmigrant.suivi.deadline.web.DeadlineCard.PointView;
import be.medimmigrant.suivi.deadline.web.DeadlineCard.ReadingView;
import be.medimmigrant.suivi.platform.faces.Language;
import be.medimmigrant.suivi.platform.faces.TextsBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Draws the card of a term. */
@ApplicationScoped
public class DeadlineCards {

    private static final Duration NEWS = Duration.ofDays(7);

    @Inject DeadlineWords words;
    @Inject TextsBean texts;
    @Inject Language language;
    @Inject BelgianCalendar calendar;
    @Inject Event<RemindersAsked> reminders;
    @Inject Clock clock;

    public DeadlineCard draw(CaseDeadlineView d) {
        LocalDate today = LocalDate.now(clock);
        boolean isNew = Duration.between(d.fixedAt(), clock.instant()).compareTo(NEWS) < 0;
        Ruler ruler = ruler(d, today);
        return new DeadlineCard(d.caseId(), d.ruleCode(), words.rule(d.ruleCode()), d.end() != EndRule.AS_IS,
                d.safeDay(), words.full(d.safeDay()), safeNote(d.safeDay(), today),
                d.legalDay(), words.full(d.legalDay()), legalNote(d), words.lines(d.lines()), points(d.disputed()),
                d.legalBasis().in(language.getCode()), texts.of("deadline.confidence." + d.confidence().code()),
                texts.of(d.input().mode() == Mode.REGISTERED_LETTER ? "deadline.next.correctPresented" : "deadline.next.correct"),
                ruler, rulerLabel(d, ruler), texts.of("deadline.ruler.dayOne", words.dayMonth(ruler.start())), ends(d),
                isNew || !d.disputed().isEmpty(), today.isAfter(d.legalDay()));
    }

    public List<PointView> points(List<DisputedPoint> points) {
        return points.stream().map(point -> new PointView(texts.of("deadline.point." + point.code()),
                texts.of("deadline.dispute." + point.code()), point.readings()
                .stream().map(r -> new ReadingView(words.reading(point.code(), r), words.weekday(r.firstDay()),
                        words.weekday(r.lastDay()))).toList())).toList();
    }

    private String safeNote(LocalDate safe, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, safe);
        return days < 0 ? texts.of("deadline.next.safeAgo", -days) : texts.of("deadline.next.safeIn", days);
    }

    private String legalNote(CaseDeadlineView d) {
        LocalDate from = d.input().mode() == Mode.POSTED ? d.input().postedOn().orElseThrow() : d.input().effective(calendar);
        return texts.of("deadline.next.legalFrom." + d.input().mode().code(), words.dayMonth(from));
    }

    private Ruler ruler(CaseDeadlineView d, LocalDate today) {
        return Ruler.of(d.firstDay(), d.legalDay(), d.safeDay(), today, reminders(d));
    }

    /** Those that will fire; of a term that is only supposed nobody is reminded. */
    private List<LocalDate> reminders(CaseDeadlineView d) {
        if (d.caseId() == null) return List.of();
        RemindersAsked asked = new RemindersAsked(d.caseId());
        reminders.fire(asked);
        return asked.of(d.ruleCode());
    }

    private String rulerLabel(CaseDeadlineView d, Ruler ruler) {
        return texts.of(ruler.isTodayInside() ? "deadline.ruler.label" : "deadline.ruler.labelOutside",
                words.full(d.firstDay()), words.full(d.legalDay()), ruler.getDayNumber(), words.full(d.safeDay()));
    }

    private String ends(CaseDeadlineView d) {
        String legal = words.dayMonth(d.legalDay());
        if (d.safeDay().equals(d.legalDay())) {
            return legal;
        }
        boolean sameMonth = d.safeDay().withDayOfMonth(1).equals(d.legalDay().withDayOfMonth(1));
        return texts.of("deadline.ruler.ends", sameMonth ? "" + d.safeDay().getDayOfMonth() : words.dayMonth(d.safeDay()), legal);
    }
}
