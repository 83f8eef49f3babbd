package be.medimmigrant.suivi.followup.amu.domain;

import be.medimmigrant.suivi.deadline.term.TriggerInput;
import be.medimmigrant.suivi.followup.amu.JudgmentKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A judgment and the day its court letter was presented, from which the month to appeal runs (art. 792, 1051 C. jud.). */
@Embeddable
public record Judgment(@Column(name = "judgment_kind") @Enumerated(EnumType.STRING) JudgmentKind kind,
        @Column(name = "judged_on") LocalDate on, @Column(name = "judgment_notified_on") LocalDate notifiedOn) {

    public Judgment {
        Days.chosen(kind, "judgmentKind");
        Days.known(on, "judgedOn");
        Days.known(notifiedOn, "judgmentNotifiedOn");
        Days.inOrder(on, notifiedOn, "notifiedBeforeJudged");
    }

    public static Judgment of(JudgmentKind kind, LocalDate on, LocalDate notifiedOn, LocalDate today) {
        return new Judgment(kind, Days.happened(on, today, "judgedOn"), Days.happened(notifiedOn, today, "judgmentNotifiedOn"));
    }

    public TriggerInput input() {
        return new TriggerInput.CourtLetter(notifiedOn);
    }

    Judgment notified(LocalDate day) {
        return new Judgment(kind, on, day);
    }
}
