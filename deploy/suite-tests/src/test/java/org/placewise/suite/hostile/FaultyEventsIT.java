package org.placewise.suite.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.placewise.local.SuiteService;
import org.placewise.suite.http.Answer;
import org.placewise.suite.http.Api;
import org.placewise.suite.load.CouncilSystem;
import org.placewise.suite.load.SlowClient;
import org.placewise.suite.running.Figures;
import org.placewise.suite.running.ReferenceData;
import org.placewise.suite.running.RunningSuite;
import org.placewise.suite.running.SharedSuite;

/** Events full of faults, many at once: each sender is told some of them, and the service has memory for everybody else. */
class FaultyEventsIT {

    private static final String BRISTOL = "E06000023";
    private static final int SENDERS = 20;
    private static final int EACH = 5;
    private static final int BYTES = 157_000;
    private static final Duration QUICKLY = Duration.ofSeconds(5);

    private static RunningSuite suite;
    private static Api assessor;

    @BeforeAll
    static void start() {
        suite = SharedSuite.get();
        ReferenceData.awaitArrival(suite);
        assessor = suite.api(SuiteService.ASSESSMENT, "assessor", BRISTOL);
    }

    @Test
    void twentySendersOfEventsFullOfFaultsAreAllAnsweredAndOthersToo() throws Exception {
        CouncilSystem council = new CouncilSystem("faulty-" + UUID.randomUUID(), List.of(BRISTOL));
        String faulty = fullOfFaults(council.event(0));
        double upBefore = metric("process_uptime_seconds");
        double collectedBefore = metric("jvm_gc_pause_seconds_sum");
        List<Duration> reads = new ArrayList<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        long begin = System.nanoTime();
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            List<Future<Answer>> sent = IntStream.range(0, SENDERS * EACH)
                    .mapToObj(number -> senders.submit(() -> assessor.post("/v1/events", Api.CLOUD_EVENT, faulty)))
                    .toList();
            while (!sent.stream().allMatch(Future::isDone)) {
                reads.add(SlowClient.timeOf(suite.management(SuiteService.ASSESSMENT), "/q/health/live"));
                reads.add(SlowClient.timeOf(assessor, "/v1/instruments?limit=5"));
            }
            for (Future<Answer> answer : sent) {
                check(answer.get());
                statuses.merge(answer.get().status(), 1, Integer::sum);
            }
        }
        Duration slowest = reads.stream().max(Duration::compareTo).orElseThrow();
        Figures.report(
                "faulty-events",
                "%d events of %d bytes by %d senders at once: answers by status %s after %d ms, slowest of %d reads between %d ms, collecting garbage %.2f s"
                        .formatted(
                                SENDERS * EACH,
                                faulty.length(),
                                SENDERS,
                                statuses,
                                (System.nanoTime() - begin) / 1_000_000,
                                reads.size(),
                                slowest.toMillis(),
                                metric("jvm_gc_pause_seconds_sum") - collectedBefore));
        assertThat(slowest).isLessThan(QUICKLY);
        assertThat(metric("process_uptime_seconds")).as("no restart").isGreaterThan(upBefore);
        assessor.post("/v1/events", Api.CLOUD_EVENT, council.event(1).toString())
                .expect(202);
    }

    private static void check(Answer answer) {
        assertThat(answer.status()).isIn(422, 429);
        if (answer.status() == 422) {
            assertThat(answer.faults()).hasSizeBetween(50, 1_001);
        } else {
            assertThat(answer.header("Retry-After")).isPresent();
        }
    }

    private static String fullOfFaults(ObjectNode event) {
        ArrayNode answers = ((ObjectNode) event.get("data")).putArray("answers");
        while (answers.size() * 40 < BYTES) {
            answers.addObject().put("element", "").put("answer", "").put("level", "");
        }
        return event.toString();
    }

    private static double metric(String name) {
        return suite.management(SuiteService.ASSESSMENT)
                .get("/q/metrics")
                .expect(200)
                .body()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
