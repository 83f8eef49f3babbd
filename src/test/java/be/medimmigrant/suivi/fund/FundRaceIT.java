package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.logging.Logger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * 64 threads around the limits of five sources. Every build races two seeds with 600 operations each; the whole race of 20 seeds and
 * 10,000 operations runs with the environment SUIVI_RACE=20x10000 (docs/operations.md).
 */
@ExtendWith(ArquillianExtension.class)
class FundRaceIT {

    private static final Logger LOG = Logger.getLogger(FundRaceIT.class.getName());
    private static final int THREADS = 64;
    private static final String SIZE = System.getenv().getOrDefault("SUIVI_RACE", "2x600");
    private static final Set<String> EXPECTED = Set.of("fund.notEnough", "fund.alreadyReversed", "fund.reversalOfReversal");

    @Inject Ledger ledger;
    @Inject FundTestSources testSources;
    @Inject As as;

    /** What one operation did to what a source has promised and spent; {@code asked} of a refused reservation. */
    private record Act(UUID source, BigDecimal effect, BigDecimal asked, boolean accepted, long from, long to) {}

    private record Row(long id, UUID source, UUID intervention) {}

    @Test
    void nothing_is_overspent_lost_doubled_or_refused_without_reason() throws Exception {
        int seeds = Integer.parseInt(SIZE.split("x")[0]);
        int operations = Integer.parseInt(SIZE.split("x")[1]);
        for (int seed = 1; seed <= seeds; seed++) race(seed, operations);
    }

    private void race(int seed, int operations) throws Exception {
        List<UUID> sources = new ArrayList<>();
        for (int i = 0; i < 5; i++) sources.add(testSources.open(Money.of("1000")));
        List<UUID> interventions = new ArrayList<>();
        for (int i = 0; i < 60; i++) interventions.add(UUID.randomUUID());
        Queue<Act> acts = new ConcurrentLinkedQueue<>();
        Queue<Row> rows = new ConcurrentLinkedQueue<>();
        Queue<String> surprises = new ConcurrentLinkedQueue<>();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        long began = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        for (int t = 0; t < THREADS; t++) {
            Random random = new Random(seed * 1000L + t);
            int mine = operations / THREADS + (t < operations % THREADS ? 1 : 0);
            running.add(pool.submit(() -> {
                Thread.currentThread().setContextClassLoader(loader);
                for (int i = 0; i < mine; i++) act(random, sources, interventions, acts, rows, surprises);
            }));
        }
        for (Future<?> one : running) one.get();
        pool.shutdown();
        long millis = (System.nanoTime() - began) / 1_000_000;
        assertThat(surprises).as("nobody saw a deadlock or another fault").isEmpty();
        for (UUID source : sources) check(source, acts);
        long accepted = acts.stream().filter(Act::accepted).count();
        LOG.info(() -> "race seed %d: %d operations, %d accepted, %d refused, %d threads, %d ms, %.0f per second".formatted(seed, operations, accepted, acts.size() - accepted, THREADS, millis, operations * 1000.0 / Math.max(1, millis)));
        assertThat(accepted).as("something happened").isGreaterThan(operations / 10);
    }

    private void act(Random random, List<UUID> sources, List<UUID> interventions, Queue<Act> acts, Queue<Row> rows, Queue<String> surprises) {
        UUID source = sources.get(random.nextInt(sources.size()));
        UUID intervention = interventions.get(random.nextInt(interventions.size()));
        BigDecimal amount = BigDecimal.valueOf(100 + random.nextInt(9000), 2);
        int what = random.nextInt(10);
        long from = System.nanoTime();
        try {
            if (what < 5) note(acts, rows, new Row(post(source, intervention, EntryKind.COMMIT, amount), source, intervention), amount, from);
            else if (what == 5) note(acts, rows, new Row(post(source, intervention, EntryKind.ADJUST, amount.negate()), source, intervention), amount.negate(), from);
            else if (what == 6) note(acts, rows, new Row(post(source, intervention, EntryKind.RELEASE, amount), source, intervention), amount.negate(), from);
            else if (what < 9) note(acts, rows, new Row(post(source, intervention, EntryKind.PAY, amount), source, intervention), BigDecimal.ZERO, from);
            else reverse(acts, rows, from);
        } catch (RuleViolated refusal) {
            if (!EXPECTED.contains(refusal.key())) surprises.add(refusal.key());
            if (what < 5) acts.add(new Act(source, BigDecimal.ZERO, amount, false, from, System.nanoTime()));
        } catch (RuntimeException fault) {
            surprises.add(String.valueOf(fault));
        }
    }

    private long post(UUID source, UUID intervention, EntryKind kind, BigDecimal amount) {
        return as.staff(() -> ledger.post(new Post(source, intervention, kind, new Money(amount), UUID.randomUUID().toString())));
    }

    private static void note(Queue<Act> acts, Queue<Row> rows, Row row, BigDecimal effect, long from) {
        rows.add(row);
        acts.add(new Act(row.source(), effect, null, true, from, System.nanoTime()));
    }

    /** Any row, perhaps one that another thread reverses at the same moment; its effect is bounded by zero on the safe side. */
    private void reverse(Queue<Act> acts, Queue<Row> rows, long from) {
        Row row = rows.peek();
        if (row == null) return;
        rows.poll();
        LedgerEntry entry = as.staff(() -> ledger.of(row.intervention())).stream().filter(e -> e.id() == row.id()).findFirst().orElseThrow();
        as.staff(() -> ledger.reverse(row.id(), UUID.randomUUID().toString()));
        BigDecimal effect = switch (entry.kind()) {
            case COMMIT, ADJUST -> entry.amount().euros().negate();
            case RELEASE -> entry.amount().euros();
            default -> BigDecimal.ZERO;
        };
        acts.add(new Act(row.source(), effect, null, true, from, System.nanoTime()));
    }

    private void check(UUID source, Queue<Act> acts) {
        Balance balance = as.staff(() -> ledger.balance(source));
        assertThat(balance.left().euros()).isNotNegative();
        assertThat(balance.committed().euros()).isNotNegative();
        assertThat(balance.paid().euros()).isNotNegative();
        List<Act> here = acts.stream().filter(a -> a.source().equals(source)).toList();
        BigDecimal used = here.stream().filter(Act::accepted).map(Act::effect).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(balance.committed().plus(balance.paid()).euros()).as("balance = what was accepted").isEqualByComparingTo(used);
        for (Act refused : here.stream().filter(a -> !a.accepted()).toList()) {
            BigDecimal most = here.stream().filter(Act::accepted).filter(a -> a.effect().signum() > 0 ? a.from() <= refused.to() : a.to() <= refused.from())
                    .map(Act::effect).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(balance.total().euros().subtract(most)).as("a refused reservation did not fit at any moment of its attempt").isLessThan(refused.asked());
        }
        if (balance.left().isPositive()) assertThat(post(source, UUID.randomUUID(), EntryKind.COMMIT, balance.left().euros())).as("the last cent can still be promised").isPositive();
    }
}
