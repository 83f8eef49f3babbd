package be.medimmigrant.suivi.followup.amu.domain;

import be.medimmigrant.suivi.deadline.term.TriggerInput;
import be.medimmigrant.suivi.followup.amu.NotificationMode;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How and when a decision reached the client: the postmark, the first presentation (or notice left), or the day it was received. */
@Embeddable
public record Notification(@Column(name = "notification_mode") @Enumerated(EnumType.STRING) NotificationMode mode,
        @Column(name = "posted_on") LocalDate posted, @Column(name = "presented_on") LocalDate presented,
        @Column(name = "received_on") LocalDate received) {

    public Notification {
        Days.chosen(mode, "notificationMode");
        Days.inOrder(posted, presented, "presentedBeforePosted");
        switch (mode) {
            case REGISTERED_LETTER -> {
                if (posted == null && presented == null) throw new RuleViolated("followup.amu.refused.letterWithoutDay");
            }
            case ORDINARY_LETTER -> Days.known(posted, "posted");
            case RECEIPT_SIGNED, HANDED_OVER, OTHER -> Days.known(received, "received");
        }
    }

    /** Keeps of the typed days those the mode knows. */
    public static Notification of(NotificationMode mode, LocalDate posted, LocalDate presented, LocalDate received, LocalDate today) {
        Days.notAhead(posted, today, "posted");
        Days.notAhead(presented, today, "presented");
        Days.notAhead(received, today, "received");
        return switch (Days.chosen(mode, "notificationMode")) {
            case REGISTERED_LETTER -> new Notification(mode, posted, presented, null);
            case ORDINARY_LETTER -> new Notification(mode, posted, null, null);
            case RECEIPT_SIGNED, HANDED_OVER, OTHER -> new Notification(mode, null, null, received);
        };
    }

    /** The day on which the decision was in the client's hands or could have been, for checks against later days. */
    LocalDate earliest() {
        return posted != null ? posted : presented != null ? presented : received;
    }

    /** What the deadline engine counts from. */
    public TriggerInput input() {
        return switch (mode) {
            case REGISTERED_LETTER -> posted == null ? new TriggerInput.CourtLetter(presented)
                    : presented == null ? new TriggerInput.Posted(posted) : new TriggerInput.RegisteredLetter(posted, presented);
            case ORDINARY_LETTER -> new TriggerInput.Posted(posted);
            case RECEIPT_SIGNED -> new TriggerInput.ReceiptSigned(received);
            case HANDED_OVER -> new TriggerInput.HandedOver(received);
            case OTHER -> new TriggerInput.Event(received);
        };
    }

    /** What a correction says of it: the way of notifying may have been wrong, too. The reverse of {@link #input()}. */
    static Notification corrected(TriggerInput input) {
        NotificationMode mode = switch (input.mode()) {
            case REGISTERED_LETTER, COURT_LETTER -> NotificationMode.REGISTERED_LETTER;
            case POSTED -> NotificationMode.ORDINARY_LETTER;
            case RECEIPT_SIGNED -> NotificationMode.RECEIPT_SIGNED;
            case HANDED_OVER -> NotificationMode.HANDED_OVER;
            case EVENT -> NotificationMode.OTHER;
        };
        return new Notification(mode, input.postedOn().orElse(null), input.presentedOn().orElse(null), input.happenedOn().orElse(null));
    }
}
