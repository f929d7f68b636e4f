package org.placewise.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.placewise.local.SuiteService;
import org.placewise.suite.http.Answer;
import org.placewise.suite.http.Api;
import org.placewise.suite.running.Figures;
import org.placewise.suite.running.FrozenDatabase;
import org.placewise.suite.running.ReferenceData;
import org.placewise.suite.running.RunningSuite;

/** What the services answer while PostgreSQL hangs, and after it. */
@DisabledOnOs(OS.WINDOWS)
class FrozenDatabaseIT {

    private static final Duration SOON = Duration.ofSeconds(12);
    private static final int AT_ONCE = 4;

    private static RunningSuite suite;

    private record Timed(Answer answer, Duration taken) {}

    @BeforeAll
    static void start() {
        suite = RunningSuite.start("frozen-database", UnaryOperator.identity());
        ReferenceData.awaitArrival(suite);
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void aReadIsAnsweredWith503SoonAndWith200WhenTheDatabaseAnswersAgain() {
        Map<SuiteService, Duration> refused = new TreeMap<>();
        try (FrozenDatabase _ = FrozenDatabase.of(suite)) {
            for (int round = 0; round < 2; round++) {
                inAllServices(FrozenDatabaseIT::read).forEach((service, answers) -> assertThat(answers)
                        .as(service.component())
                        .allSatisfy(timed -> {
                            assertThat(timed.answer().status()).isEqualTo(503);
                            assertThat(timed.answer().header("Retry-After")).isPresent();
                            assertThat(timed.taken()).isLessThan(SOON);
                            refused.merge(
                                    service, timed.taken(), (one, other) -> one.compareTo(other) > 0 ? one : other);
                        }));
            }
            for (SuiteService service : SuiteService.values()) {
                assertThat(ask(suite.management(service), "/q/health/live")
                                .answer()
                                .status())
                        .isEqualTo(200);
                assertThat(ask(suite.management(service), "/q/health/ready")
                                .answer()
                                .status())
                        .isEqualTo(503);
            }
        }
        long begin = System.nanoTime();
        for (SuiteService service : SuiteService.values()) {
            await(service.component() + " answers again")
                    .atMost(SOON)
                    .until(() -> ask(service, read(service)).answer().status() == 200
                            && ask(suite.management(service), "/q/health/ready")
                                            .answer()
                                            .status()
                                    == 200);
        }
        Figures.report(
                "frozen-database",
                "503 after at most " + refused + "; all answer again "
                        + Duration.ofNanos(System.nanoTime() - begin).toMillis() + " ms after the database does");
    }

    private static Map<SuiteService, List<Timed>> inAllServices(Function<SuiteService, String> path) {
        Map<SuiteService, List<CompletableFuture<Timed>>> asked = new TreeMap<>();
        for (SuiteService service : SuiteService.values()) {
            asked.put(
                    service,
                    IntStream.range(0, AT_ONCE)
                            .mapToObj(number -> CompletableFuture.supplyAsync(
                                    () -> ask(service, path.apply(service)),
                                    task -> Thread.ofVirtual().start(task)))
                            .toList());
        }
        Map<SuiteService, List<Timed>> answered = new TreeMap<>();
        asked.forEach((service, answers) -> answered.put(
                service, answers.stream().map(CompletableFuture::join).toList()));
        return answered;
    }

    private static String read(SuiteService service) {
        return switch (service) {
            case ASSESSMENT -> "/v1/assessments?limit=5";
            case INDICATOR -> "/v1/areas?limit=5";
            case PARTNERSHIP -> "/v1/boards?limit=5";
            case REPORTING -> "/v1/places?limit=5";
        };
    }

    private static Timed ask(SuiteService service, String path) {
        return ask(suite.api(service), path);
    }

    private static Timed ask(Api api, String path) {
        long begin = System.nanoTime();
        Answer answer = api.get(path);
        return new Timed(answer, Duration.ofNanos(System.nanoTime() - begin));
    }
}
