package be.medimmigrant.suivi.demo;

import be.medimmigrant.suivi.followup.amu.JudgmentKind;
import be.medimmigrant.suivi.followup.amu.TriggerKind;

/** How an invented follow-up goes; each is a way through the model that happens in the office. */
enum Scenario {
    CPAS_REVISES(TriggerKind.REFUSAL, null),
    JUDGMENT_FAVOURABLE(TriggerKind.REFUSAL, JudgmentKind.FAVOURABLE),
    REVISED_AFTER_STOP(TriggerKind.STOP, null),
    SILENCE_THEN_GRANTED(TriggerKind.SILENCE, null),
    JUDGMENT_PARTIAL(TriggerKind.PARTIAL, JudgmentKind.PARTIAL),
    OTHER_SCHEME(TriggerKind.REFUSAL, null),
    SILENCE_THEN_COURT(TriggerKind.SILENCE, JudgmentKind.FAVOURABLE),
    CLIENT_WITHDRAWS(TriggerKind.REFUSAL, null),
    JUDGMENT_UNFAVOURABLE(TriggerKind.REFUSAL, JudgmentKind.UNFAVOURABLE),
    DATE_PASSED_NEW_REQUEST(TriggerKind.REFUSAL, null),
    CLIENT_LOST(TriggerKind.REFUSAL, null),
    OTHER_CPAS(TriggerKind.INCOMPETENCE, null);

    final TriggerKind trigger;
    /** The judgment it ends with, or null where it does not go that far. */
    final JudgmentKind judgment;

    Scenario(TriggerKind trigger, JudgmentKind judgment) {
        this.trigger = trigger;
        this.judgment = judgment;
    }

    boolean isRevised() {
        return this == CPAS_REVISES || this == REVISED_AFTER_STOP;
    }

    boolean goesToCourt() {
        return judgment != null;
    }
}
