package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.fund.RaceJudge.Act;
import be.medimmigrant.suivi.fund.RaceJudge.Effect;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
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
    private static final Set<String> EXPECTED = Set.of("fund.notEnough", "fund.alreadyReversed");
    /** so many of the newest rows are anybody's to reverse */
    private static final int SHARED = 8;

    private final AtomicReference<Row> wanted = new AtomicReference<>();

    @Inject Ledger ledger;
    @Inject FundTestSources testSources;
    @Inject AgreedRequests requests;
    @Inject As as;

    private record Row(long id, UUID source, UUID intervention, Effect effect) {}

    @Test
    void nothing_is_overspent_lost_doubled_or_refused_without_reason() throws Exception {
        int seeds = Integer.parseInt(SIZE.split("x")[0]);
        int operations = Integer.parseInt(SIZE.split("x")[1]);
        for (int seed = 1; seed <= seeds; seed++) {
            Map<UUID, List<UUID>> interventions = new LinkedHashMap<>();
            try {
                for (int i = 0; i < 5; i++) {
                    UUID source = testSources.open(Money.of("1000"));
                    interventions.put(source, requests.of(source, 12));
                }
                race(seed, operations, interventions);
            } finally {
                for (UUID source : interventions.keySet()) requests.settle(source);
            }
        }
    }

    private void race(int seed, int operations, Map<UUID, List<UUID>> interventions) throws Exception {
        wanted.set(null);
        List<UUID> sources = List.copyOf(interventions.keySet());
        RaceJudge judge = new RaceJudge();
        List<Row> rows = new CopyOnWriteArrayList<>();
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
                for (int i = 0; i < mine; i++) act(random, sources, interventions, judge, rows, surprises);
            }));
        }
        for (Future<?> one : running) one.get();
        pool.shutdown();
        long millis = (System.nanoTime() - began) / 1_000_000;
        assertThat(surprises).as("nobody saw a deadlock or another fault").isEmpty();
        for (UUID source : sources) check(source, interventions.get(source).get(0), judge);
        long accepted = judge.count(Act::accepted);
        long refused = judge.count(act -> !act.accepted());
        long twice = judge.count(act -> "fund.alreadyReversed".equals(act.refusal()));
        LOG.info(() -> "race seed %d: %d operations, %d accepted, %d refused (%d reversed already), %d threads, %d ms, %.0f per second".formatted(seed, operations, accepted, refused, twice, THREADS, millis, operations * 1000.0 / Math.max(1, millis)));
        assertThat(accepted).as("something happened").isGreaterThan(operations / 10);
        assertThat(twice).as("threads wanted the same rows").isPositive();
    }

    private void act(Random random, List<UUID> sources, Map<UUID, List<UUID>> interventions, RaceJudge judge, List<Row> rows, Queue<String> surprises) {
        UUID source = sources.get(random.nextInt(sources.size()));
        UUID intervention = interventions.get(source).get(random.nextInt(12));
        BigDecimal amount = BigDecimal.valueOf(100 + random.nextInt(9000), 2);
        int what = random.nextInt(10);
        if (what == 9) reverse(random, judge, rows, surprises);
        else if (what < 5) post(source, intervention, EntryKind.COMMIT, amount, judge, rows, surprises);
        else if (what == 5) post(source, intervention, EntryKind.ADJUST, random.nextInt(4) == 0 ? amount : amount.negate(), judge, rows, surprises);
        else post(source, intervention, what == 6 ? EntryKind.RELEASE : EntryKind.PAY, amount, judge, rows, surprises);
    }

    private void post(UUID source, UUID intervention, EntryKind kind, BigDecimal amount, RaceJudge judge, List<Row> rows, Queue<String> surprises) {
        Effect effect = Effect.of(kind, amount);
        tell(source, intervention, effect, null, judge, surprises, () -> rows.add(new Row(post(source, intervention, kind, amount), source, intervention, effect)));
    }

    /** One of the newest rows, or the one that another thread wanted last, and perhaps reverses at the same moment. */
    private void reverse(Random random, RaceJudge judge, List<Row> rows, Queue<String> surprises) {
        Object[] known = rows.toArray();
        if (known.length == 0) return;
        Row newest = (Row) known[known.length - 1 - random.nextInt(Math.min(SHARED, known.length))];
        Row last = wanted.getAndSet(newest);
        Row row = last != null && random.nextBoolean() ? last : newest;
        tell(row.source(), row.intervention(), row.effect().undone(), row.id(), judge, surprises, () -> as.coordinator(() -> ledger.reverse(row.id(), UUID.randomUUID().toString()))); // whoever paid does not undo it
    }

    private void tell(UUID source, UUID intervention, Effect effect, Long reverses, RaceJudge judge, Queue<String> surprises, Runnable act) {
        long from = System.nanoTime();
        String refusal = null;
        try {
            act.run();
        } catch (RuleViolated refused) {
            refusal = refused.key();
            if (!EXPECTED.contains(refusal)) surprises.add(refusal);
        } catch (RuntimeException fault) {
            surprises.add(String.valueOf(fault));
            return;
        }
        judge.note(new Act(source, intervention, effect, reverses, refusal, from, System.nanoTime()));
    }

    private long post(UUID source, UUID intervention, EntryKind kind, BigDecimal amount) {
        return as.staff(() -> ledger.post(new Post(source, intervention, kind, new Money(amount), UUID.randomUUID().toString())));
    }

    private void check(UUID source, UUID intervention, RaceJudge judge) {
        Balance balance = as.staff(() -> ledger.balance(source));
        assertThat(balance.left().euros()).isNotNegative();
        List<Act> accepted = judge.of(source).stream().filter(Act::accepted).toList();
        assertThat(balance.committed().euros()).as("committed = what was accepted").isNotNegative().isEqualByComparingTo(sum(accepted, Effect::committed));
        assertThat(balance.paid().euros()).as("paid = what was accepted").isNotNegative().isEqualByComparingTo(sum(accepted, Effect::paid));
        accepted.stream().collect(Collectors.groupingBy(Act::intervention)).values()
                .forEach(own -> assertThat(List.of(sum(own, Effect::committed), sum(own, Effect::paid))).as("nobody pays what another reserved").allMatch(sum -> sum.signum() >= 0));
        assertThat(judge.withoutReason(source, balance.total().euros())).as("refused although it fitted in every order").isEmpty();
        if (balance.left().isPositive()) assertThat(post(source, intervention, EntryKind.COMMIT, balance.left().euros())).as("the last cent can still be promised").isPositive();
    }

    private static BigDecimal sum(List<Act> acts, Function<Effect, BigDecimal> part) {
        return acts.stream().map(act -> part.apply(act.effect())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
