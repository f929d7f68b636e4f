package org.placewise.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.local.SuiteService;
import org.placewise.local.SuiteSettings;
import org.placewise.suite.http.Api;
import org.placewise.suite.load.SlowClient;
import org.placewise.suite.running.Figures;
import org.placewise.suite.running.RunningSuite;

/** What a single client can do to a service: nothing that others notice for long. All from the loopback addresses of Linux. */
@EnabledOnOs(OS.LINUX)
class OneClientIT {

    private static final String ATTACKER = "127.0.0.2";
    private static final int MORE_THAN_WORKERS = 40;
    private static final int REQUESTS = 50;
    private static final int FILES_AT_ONCE = 4;
    private static final int CONNECTIONS = 150;
    private static final Duration QUICKLY = Duration.ofSeconds(3);
    private static final Duration ENDED = Duration.ofSeconds(20);

    private static final Map<String, String> BOUNDS = Map.of(
            "PLACEWISE_LIMITS_BODY_GRACE", "2s",
            "PLACEWISE_LIMITS_BODY_WITHIN", "8s",
            "PLACEWISE_LIMITS_STREAM_GRACE", "2s",
            "PLACEWISE_LIMITS_STREAM_WITHIN", "8s",
            "PLACEWISE_LIMITS_HEADERS_WITHIN", "5s",
            "PLACEWISE_LIMITS_REQUESTS_PER_CLIENT", Integer.toString(REQUESTS),
            "PLACEWISE_LIMITS_CONNECTIONS_PER_CLIENT", Integer.toString(CONNECTIONS));

    private static RunningSuite suite;

    /** An operation of a service with a body, and who may call it. */
    private record Sent(String request, String mediaType, String role) {

        /** Files, of which few are taken at once. */
        private static final Sent FILE = new Sent("POST /v1/releases", "text/csv", "indicator-publisher");

        static Sent to(SuiteService service) {
            return switch (service) {
                case ASSESSMENT -> new Sent("POST /v1/events", Api.CLOUD_EVENT, "assessor");
                case INDICATOR -> new Sent("PUT /v1/indicators/x", Api.JSON, "indicator-publisher");
                case PARTNERSHIP -> new Sent("POST /v1/boards", Api.JSON, "board-officer");
                case REPORTING -> new Sent("POST /v1/rebuilds", Api.JSON, "administrator");
            };
        }
    }

    @BeforeAll
    static void start() {
        suite = RunningSuite.start(
                "one-client",
                settings -> new SuiteSettings(settings.builds(), settings.ports(), settings.publicReading(), BOUNDS));
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @ParameterizedTest
    @EnumSource
    void bodiesThatDripHoldUpNobodyAndEnd(SuiteService service) {
        try (SlowClient slow = begin(service, Sent.to(service), MORE_THAN_WORKERS)) {
            String figures = othersAreAnswered(service);
            assertThat(endOfDripping(slow)).containsOnly(Optional.of("408"));
            Figures.report("slow-bodies-" + service.component(), MORE_THAN_WORKERS + " bodies that drip; " + figures);
        }
    }

    @Test
    void filesThatDripHoldUpNobodyAndEnd() {
        try (SlowClient slow = begin(SuiteService.INDICATOR, Sent.FILE, MORE_THAN_WORKERS)) {
            othersAreAnswered(SuiteService.INDICATOR);
            assertThat(endOfDripping(slow))
                    .containsOnly(Optional.of("408"), Optional.of("429"))
                    .filteredOn(Optional.of("408")::equals)
                    .hasSize(FILES_AT_ONCE);
        }
    }

    private static List<Optional<String>> endOfDripping(SlowClient slow) {
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            clock.scheduleAtFixedRate(slow::drip, 1, 1, TimeUnit.SECONDS);
            List<Optional<String>> statuses = slow.statusesAtTheEnd(ENDED);
            clock.shutdownNow();
            return statuses;
        }
    }

    @ParameterizedTest
    @EnumSource
    void requestsAndConnectionsBeyondTheShareOfAClientAreRefusedWhileOthersAreAnswered(SuiteService service) {
        try (SlowClient flood = begin(service, Sent.to(service), 2 * REQUESTS)) {
            othersAreAnswered(service);
            assertThat(flood.get(read(service))).hasValue("429");
            assertThat(flood.statusesAtTheEnd(ENDED)).contains(Optional.of("429"));
        }
        try (SlowClient flood = client(service).connect(2 * CONNECTIONS)) {
            String figures = othersAreAnswered(service);
            assertThat(flood.get(read(service))).isEmpty();
            assertThat(flood.statusesAtTheEnd(ENDED)).containsOnly(Optional.empty());
            Figures.report("flood-" + service.component(), 2 * CONNECTIONS + " connections of one client; " + figures);
        }
        await("the client is answered again")
                .atMost(ENDED)
                .until(() -> client(service).get(read(service)).equals(Optional.of("200")));
    }

    @Test
    void whoHasNoSecretIsRefusedAtTheDoorsOfRatersAndOrganisersBeforeTheBodyIsRead() {
        String someone = UUID.randomUUID().toString();
        for (String door : List.of(
                "PUT /v1/ratings/" + someone + "/answers/x",
                "POST /rate/" + someone + "/elements/x",
                "POST /organise/" + someone + "/elements/x",
                "POST /organise/" + someone + "/steps/open")) {
            String mediaType = door.startsWith("PUT") ? Api.JSON : "application/x-www-form-urlencoded";
            for (String headers : List.of(
                    "",
                    "Authorization: Invitation wrong\r\nCookie: placewise-rater=wrong; placewise-organiser=wrong\r\n")) {
                try (SlowClient slow =
                        client(SuiteService.ASSESSMENT).begin(MORE_THAN_WORKERS, door, mediaType, headers)) {
                    othersAreAnswered(SuiteService.ASSESSMENT);
                    assertThat(slow.statusesAtTheEnd(ENDED))
                            .as(door)
                            .allMatch(status -> status.equals(Optional.of("401"))
                                    || !headers.isEmpty() && status.equals(Optional.of("429")));
                }
            }
        }
    }

    private static SlowClient client(SuiteService service) {
        return new SlowClient(ATTACKER, suite.address(service));
    }

    private static SlowClient begin(SuiteService service, Sent sent, int count) {
        return client(service)
                .begin(count, sent.request(), sent.mediaType(), SlowClient.bearer(suite.token(sent.role())));
    }

    private static String read(SuiteService service) {
        return switch (service) {
            case ASSESSMENT -> "/v1/instruments?limit=5";
            case INDICATOR -> "/v1/areas?limit=5";
            case PARTNERSHIP -> "/v1/boards?limit=5";
            case REPORTING -> "/v1/places?limit=5";
        };
    }

    /** Asks whether the service lives, and reads, a few times over, and says how long that took at most. */
    private static String othersAreAnswered(SuiteService service) {
        Duration live = slowest(suite.management(service), "/q/health/live");
        Duration reading = slowest(suite.api(service), read(service));
        assertThat(live).as("liveness").isLessThan(QUICKLY);
        assertThat(reading).as("a read").isLessThan(QUICKLY);
        return "liveness within " + live.toMillis() + " ms, a read within " + reading.toMillis() + " ms";
    }

    private static Duration slowest(Api api, String path) {
        return IntStream.range(0, 5)
                .mapToObj(number -> SlowClient.timeOf(api, path))
                .max(Duration::compareTo)
                .orElseThrow();
    }
}
