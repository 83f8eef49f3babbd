package be.medimmigrant.suivi.fund;

import java.math.BigDecimal;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What happened in a race, and whether each refusal had a reason: it had one when at some moment of its attempt the act did not fit
 * the source, or what its own intervention had reserved or spent there. Of what happened at the same time the worst is taken, so a
 * refusal is blamed only when no serial order whatever would have given it.
 */
final class RaceJudge {

    /** What is added to what an intervention has reserved and spent. */
    record Effect(BigDecimal committed, BigDecimal paid) {

        static Effect of(EntryKind kind, BigDecimal amount) {
            return switch (kind) {
                case COMMIT, ADJUST -> new Effect(amount, BigDecimal.ZERO);
                case RELEASE -> new Effect(amount.negate(), BigDecimal.ZERO);
                case PAY -> new Effect(amount.negate(), amount);
                default -> throw new IllegalArgumentException(String.valueOf(kind));
            };
        }

        Effect undone() { return new Effect(committed.negate(), paid.negate()); }

        BigDecimal used() { return committed.add(paid); }
    }

    /** @param reverses number of the row it undid or wanted to undo, or null; {@code refusal} null when it was accepted; {@code from}, {@code to} in nanoseconds */
    record Act(UUID source, UUID intervention, Effect effect, Long reverses, String refusal, long from, long to) {

        boolean accepted() { return refusal == null; }
    }

    private final Queue<Act> acts = new ConcurrentLinkedQueue<>();

    void note(Act act) {
        acts.add(act);
    }

    List<Act> of(UUID source) {
        return acts.stream().filter(act -> act.source().equals(source)).toList();
    }

    long count(Predicate<Act> which) {
        return acts.stream().filter(which).count();
    }

    List<Act> withoutReason(UUID source, BigDecimal total) {
        List<Act> here = of(source);
        List<Act> accepted = here.stream().filter(Act::accepted).toList();
        return here.stream().filter(act -> !act.accepted() && !hadReason(act, accepted, total)).toList();
    }

    private static boolean hadReason(Act refused, List<Act> accepted, BigDecimal total) {
        if (refused.refusal().equals("fund.alreadyReversed")) return accepted.stream().anyMatch(act -> refused.reverses().equals(act.reverses()) && act.from() <= refused.to());
        List<Act> own = accepted.stream().filter(act -> act.intervention().equals(refused.intervention())).toList();
        return most(accepted, refused).add(refused.effect().used()).compareTo(total) > 0
                || least(own, refused, Effect::committed).add(refused.effect().committed()).signum() < 0
                || least(own, refused, Effect::paid).add(refused.effect().paid()).signum() < 0;
    }

    /** The most the source can have promised and spent during the attempt. */
    private static BigDecimal most(List<Act> accepted, Act attempt) {
        return sum(accepted, act -> act.effect().used(), act -> act.effect().used().signum() > 0 ? act.from() <= attempt.to() : act.to() <= attempt.from());
    }

    /** The least the intervention can have had there during the attempt. */
    private static BigDecimal least(List<Act> own, Act attempt, Function<Effect, BigDecimal> part) {
        return sum(own, act -> part.apply(act.effect()), act -> part.apply(act.effect()).signum() < 0 ? act.from() <= attempt.to() : act.to() <= attempt.from());
    }

    private static BigDecimal sum(List<Act> acts, Function<Act, BigDecimal> what, Predicate<Act> which) {
        return acts.stream().filter(which).map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
