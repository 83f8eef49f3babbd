package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.testing.As;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Approvals per second with 8 clients, on one budget that all want and on a hundred, through Hibernate, audit and four eyes;
 * beside the same statements by pgbench on the same database, turn by turn. {@code mvn -Pbench verify}; needs pgbench (Debian: postgresql).
 */
@ExtendWith(ArquillianExtension.class)
class FundBench {

    private static final Logger LOG = Logger.getLogger(FundBench.class.getName());
    private static final Pattern TPS = Pattern.compile("tps = ([\\d.]+) \\(without initial connection time\\)");
    private static final Pattern URL = Pattern.compile("//([^:/]+):(\\d+)/(\\w+)");
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;
    private static final int EACH = Integer.getInteger("suivi.bench.each", 250);
    private static final double GOAL = 0.5;

    @Inject BenchWorld world;
    @Inject BenchApproval bench;
    @Inject As as;

    @Test
    void approvals_beside_pgbench() throws Exception {
        world.sources(1_000_000);
        ours("warm", 1);
        ours("warmer", BenchWorld.SOURCES);
        long statements = statements();
        double hot = compare("hot", 1, statements);
        compare("spread", BenchWorld.SOURCES, statements);
        assertThat(world.one("select count(*) from fund_budget b join fund_source s on s.id = b.source_id and s.code like 'bench%'"
                + " where committed + paid > total or committed <> (select coalesce(sum(amount), 0) from fund_entry e where e.source_id = b.source_id)")).as("overspent or not equal to the ledger").isEqualTo("0");
        assertThat(hot).as("of pgbench, on one budget").isGreaterThanOrEqualTo(GOAL);
    }

    private double compare(String name, int sources, long statements) throws Exception {
        List<Double> our = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            our.add(ours(name + round, sources));
            plain.add(pgbench("pg" + name + round, sources));
        }
        double ratio = median(our) / median(plain);
        String overspent = world.one("select coalesce(sum(greatest(committed + paid - total, 0)), 0) from fund_budget");
        LOG.info(() -> "bench %s: %d clients on %d budgets, ours %.0f approvals per second %s, pgbench %.0f %s, ratio %.2f, %d SQL statements per approval, overspent %s".formatted(name, CLIENTS, sources,
                median(our), rounded(our), median(plain), rounded(plain), ratio, statements, overspent));
        return ratio;
    }

    private double ours(String round, int sources) throws Exception {
        world.requests(round, CLIENTS, EACH);
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        List<Callable<Void>> clients = new ArrayList<>();
        for (int c = 0; c < CLIENTS; c++) {
            int first = c * BenchWorld.OF_CLIENT;
            clients.add(() -> {
                Thread.currentThread().setContextClassLoader(loader);
                for (int i = 1; i <= EACH; i++) {
                    int n = first + i;
                    as.coordinator(() -> bench.approve(md5("bench " + round + " " + n), md5("bench source " + n % sources)));
                }
                return null;
            });
        }
        long began = System.nanoTime();
        for (Future<Void> client : pool.invokeAll(clients)) client.get();
        double seconds = (System.nanoTime() - began) / 1e9;
        pool.shutdown();
        assertThat(world.one("select count(*) from fund_intervention where reserved = 1 and number like 'B-" + round + "-%'")).isEqualTo("" + CLIENTS * EACH);
        return CLIENTS * EACH / seconds;
    }

    /** Hibernate's statements of one approval, and the one that tells the database who acts. */
    private long statements() throws Exception {
        world.requests("count", 1, 1);
        var counted = as.coordinator(() -> bench.statistics());
        counted.setStatisticsEnabled(true);
        counted.clear();
        as.coordinator(() -> bench.approve(md5("bench count 1"), md5("bench source 0")));
        long statements = counted.getPrepareStatementCount() + 1;
        counted.setStatisticsEnabled(false);
        return statements;
    }

    private double pgbench(String round, int sources) throws Exception {
        world.requests(round, CLIENTS, EACH);
        Path script = Files.createTempFile("approve", ".sql");
        Files.writeString(script, FundBenchScript.of(round, sources));
        Matcher url = URL.matcher(System.getProperty("suivi.db.url"));
        assertThat(url.find()).isTrue();
        ProcessBuilder command = new ProcessBuilder("pgbench", "-n", "-M", "prepared", "-c", "" + CLIENTS, "-j", "2", "-t", "" + EACH, "-D", "i=0", "-f", script.toString(),
                "-h", url.group(1), "-p", url.group(2), "-U", "suivi", url.group(3));
        command.environment().put("PGPASSWORD", "suivi");
        String said = said(command);
        Files.delete(script);
        assertThat(world.one("select count(*) from fund_intervention where reserved = 1 and number like 'B-" + round + "-%'")).as(said).isEqualTo("" + CLIENTS * EACH);
        Matcher tps = TPS.matcher(said);
        assertThat(tps.find()).as(said).isTrue();
        return Double.parseDouble(tps.group(1));
    }

    private static String said(ProcessBuilder command) throws IOException, InterruptedException {
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static List<Long> rounded(List<Double> values) {
        return values.stream().map(Math::round).toList();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /** As PostgreSQL reads md5 as a uuid. */
    private static UUID md5(String text) {
        try {
            String hex = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
            return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
