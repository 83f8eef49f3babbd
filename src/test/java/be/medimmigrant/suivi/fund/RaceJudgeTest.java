package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever judges a race must find a wrong refusal of each kind. */
class RaceJudgeTest {

    private static final BigDecimal TOTAL = new BigDecimal("100");
    private final UUID source = UUID.randomUUID();
    private final UUID one = UUID.randomUUID();
    private final RaceJudge judge = new RaceJudge();

    @Test
    void what_fitted_all_the_time_was_refused_without_reason() {
        accepted(EntryKind.COMMIT, "60", 0, 1);
        refused(EntryKind.COMMIT, "40", 2, 3);
        refused(EntryKind.PAY, "60", 2, 3);
        refused(EntryKind.RELEASE, "60", 2, 3);
        refused(EntryKind.ADJUST, "-60", 2, 3);
        note(RaceJudge.Effect.of(EntryKind.COMMIT, new BigDecimal("60")).undone(), 1L, "fund.notEnough", 2, 3);
        note(RaceJudge.Effect.of(EntryKind.COMMIT, new BigDecimal("60")).undone(), 1L, "fund.alreadyReversed", 2, 3);
        assertThat(judge.withoutReason(source, TOTAL)).hasSize(6);
    }

    @Test
    void what_did_not_fit_at_one_moment_of_its_attempt_was_refused_with_reason() {
        accepted(EntryKind.COMMIT, "60", 0, 1);
        refused(EntryKind.COMMIT, "40.01", 2, 3);
        refused(EntryKind.PAY, "60.01", 2, 3);
        note(RaceJudge.Effect.of(EntryKind.PAY, new BigDecimal("10")).undone(), 7L, "fund.notEnough", 2, 3);
        accepted(EntryKind.RELEASE, "60", 4, 8);
        refused(EntryKind.PAY, "60", 5, 6);
        note(RaceJudge.Effect.of(EntryKind.COMMIT, BigDecimal.ONE).undone(), 1L, null, 9, 11);
        note(RaceJudge.Effect.of(EntryKind.COMMIT, BigDecimal.ONE).undone(), 1L, "fund.alreadyReversed", 10, 12);
        assertThat(judge.withoutReason(source, TOTAL)).isEmpty();
    }

    private void accepted(EntryKind kind, String amount, long from, long to) {
        note(RaceJudge.Effect.of(kind, new BigDecimal(amount)), null, null, from, to);
    }

    private void refused(EntryKind kind, String amount, long from, long to) {
        note(RaceJudge.Effect.of(kind, new BigDecimal(amount)), null, "fund.notEnough", from, to);
    }

    private void note(RaceJudge.Effect effect, Long reverses, String refusal, long from, long to) {
        judge.note(new RaceJudge.Act(source, one, effect, reverses, refusal, from, to));
    }
}
