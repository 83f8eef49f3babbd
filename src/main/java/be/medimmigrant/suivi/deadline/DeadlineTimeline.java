package be.medimmigrant.suivi.deadline;

import be.medimmigrant.suivi.casefile.Timeline;
import be.medimmigrant.suivi.casefile.TimelineEvent;
import be.medimmigrant.suivi.casefile.TimelineKind;
import be.medimmigrant.suivi.deadline.domain.CaseDeadline;
import be.medimmigrant.suivi.deadline.term.BelgianCalendar;
import be.medimmigrant.suivi.deadline.term.Term;
import be.medimmigrant.suivi.deadline.term.TriggerInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Tells the timeline of the case what happened to its terms; what a moved term said before stays readable there. */
@ApplicationScoped
class DeadlineTimeline {

    @Inject Timeline timeline;
    @Inject BelgianCalendar calendar;

    void fixed(CaseDeadline deadline) {
        tell(deadline.caseId(), "fixed", rule(deadline), day(deadline.legalDay()), day(deadline.safeDay()));
    }

    void moved(CaseDeadline before, Term after) {
        tell(before.caseId(), "moved", rule(before), day(after.legalLastDay()), day(before.legalDay()),
                day(after.safeLastDay()), day(before.safeDay()), "text:deadline.base." + before.base(),
                day(starts(after.input(), before.input())), day(starts(before.input(), after.input())));
    }

    void recounted(CaseDeadline before, Term after) {
        tell(before.caseId(), "recounted", rule(before), day(after.legalLastDay()), day(before.legalDay()), day(after.safeLastDay()), day(before.safeDay()));
    }

    void ended(CaseDeadline deadline) {
        tell(deadline.caseId(), deadline.status().name().toLowerCase(), rule(deadline), day(deadline.endedOn()),
                day(deadline.legalDay()));
    }

    /** The day that says what differs between two inputs: the event, or the posting where only that was corrected. */
    private LocalDate starts(TriggerInput input, TriggerInput other) {
        LocalDate effective = input.effective(calendar);
        return effective.equals(other.effective(calendar)) ? input.postedOn().orElse(effective) : effective;
    }

    private void tell(UUID caseId, String what, String... args) {
        timeline.record(TimelineEvent.of(caseId, TimelineKind.DEADLINE, "deadline.timeline." + what, args));
    }

    private static String rule(CaseDeadline deadline) {
        return "code:deadline_rules/" + deadline.ruleCode();
    }

    private static String day(LocalDate day) {
        return "date:" + day;
    }
}
