package org.placewise.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.placewise.local.SuiteService;
import org.placewise.suite.http.Api;
import org.placewise.suite.load.Killer;
import org.placewise.suite.load.PersistentRaters;
import org.placewise.suite.load.Rater;
import org.placewise.suite.running.Figures;
import org.placewise.suite.running.ReferenceData;
import org.placewise.suite.running.RunningSuite;
import org.placewise.suite.running.Tables;

/** What is left of accepted ratings when the service is killed while two hundred raters rate one round. */
class RatersIT {

    private static final int RATERS = 200;
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());
    private static final String NEWCASTLE = "E08000021";
    private static final List<String> SECTORS = List.of("local-authority", "nhs", "vcse", "community");

    private static RunningSuite suite;

    @BeforeAll
    static void start() {
        suite = RunningSuite.start("raters", UnaryOperator.identity());
        ReferenceData.awaitArrival(suite);
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void ofTwoHundredRatersAtOnceNoRatingIsLostOrDoubledAndTheLastOneHoldsThoughTheServiceIsKilled() throws Exception {
        Api organiser = suite.api(SuiteService.ASSESSMENT, "assessor", NEWCASTLE);
        String round = plan(organiser);
        List<Rater> raters = invite(organiser, round);
        organiser.call("POST", "/v1/rounds/" + round + "/opening").expect(200);
        int said = raters.stream().mapToInt(rater -> rater.says().size()).sum();

        PersistentRaters persistent = new PersistentRaters(suite.api(SuiteService.ASSESSMENT), raters);
        Killer killer = new Killer(List.of(suite.component(SuiteService.ASSESSMENT)), 1, said, SEED);
        System.out.println("seed " + SEED + ": " + killer.plan());
        CompletableFuture<Void> rating = persistent.rate();
        killer.run(persistent::accepted);
        rating.get(RunningSuite.PATIENCE.toSeconds(), TimeUnit.SECONDS);

        assertThat(persistent.accepted()).isEqualTo(said);
        assertThat(persistent.retried()).as("raters who met nobody").isPositive();
        assertThat(stored(round)).containsExactlyInAnyOrderElementsOf(lastSaid(raters));
        JsonNode results = organiser
                .call("POST", "/v1/rounds/" + round + "/closing")
                .expect(200)
                .json()
                .path("results");
        assertThat(results.path("responded").asInt()).isEqualTo(RATERS);
        assertThat(results.path("completed").asInt()).isEqualTo(RATERS);
        assertThat(results.path("elements"))
                .hasSize(raters.getFirst().elements().size());
        assertThat(results.path("elements")).allSatisfy(element -> {
            assertThat(counts(element.path("spread"))).containsExactlyElementsOf(counts(raters, element));
            assertThat(element.path("sectors"))
                    .extracting(sector -> entry(
                            sector.path("sector").asText(),
                            sector.path("raters").asInt()))
                    .containsExactlyInAnyOrderElementsOf(SECTORS.stream()
                            .map(sector -> entry(sector, RATERS / SECTORS.size()))
                            .toList());
        });
        Figures.report(
                "raters",
                "seed %d, %d raters at once, %d ratings, %s with SIGKILL; %d attempts found nobody and were repeated; all there once"
                        .formatted(SEED, RATERS, said, killer.plan(), persistent.retried()));
    }

    private static String plan(Api organiser) {
        return organiser
                .postJson("/v1/rounds", """
                        {"gssCode": "%s", "topic": "Ratings and a killed service", "instrumentId": "tool-a",
                         "instrumentVersion": "1.0", "mode": "facilitated", "provenance": "self-assessed",
                         "example": true}""".formatted(NEWCASTLE))
                .expect(201)
                .json()
                .path("roundId")
                .asText();
    }

    private static List<Rater> invite(Api organiser, String round) {
        List<String> elements = StreamSupport.stream(
                        organiser
                                .get("/v1/instruments/tool-a/versions/1.0")
                                .expect(200)
                                .json()
                                .path("elements")
                                .spliterator(),
                        false)
                .map(element -> element.path("code").asText())
                .toList();
        List<Rater> raters = new ArrayList<>();
        for (int number = 0; number < RATERS; number++) {
            String sector = SECTORS.get(number % SECTORS.size());
            JsonNode invited = organiser
                    .postJson("/v1/rounds/" + round + "/invitations", """
                            {"organisation": "Organisation %d", "sector": "%s"}""".formatted(number, sector))
                    .expect(201)
                    .json();
            raters.add(new Rater(
                    number,
                    invited.path("invitationId").asText(),
                    invited.path("secret").asText(),
                    elements));
        }
        return raters;
    }

    /** Every row that the service keeps of the round, whatever its interface would make of it. */
    private static List<String> stored(String round) {
        return Tables.texts(suite, SuiteService.ASSESSMENT, """
                SELECT r.invitation_id || ' ' || r.element || ' ' || r.answer || ' ' || r.level
                FROM rating r JOIN invitation i ON i.id = r.invitation_id WHERE i.round_id = '%s'
                """.formatted(round));
    }

    private static List<String> lastSaid(List<Rater> raters) {
        return raters.stream()
                .flatMap(rater -> rater.lastSaid().entrySet().stream()
                        .map(said -> rater.invitationId() + " " + said.getKey() + " level " + said.getValue()))
                .toList();
    }

    private static List<Integer> counts(JsonNode spread) {
        return StreamSupport.stream(spread.path("distribution").spliterator(), false)
                .map(level -> level.path("count").asInt())
                .toList();
    }

    private static List<Integer> counts(List<Rater> raters, JsonNode element) {
        Map<Integer, Long> byLevel = raters.stream()
                .collect(Collectors.groupingBy(
                        rater -> rater.lastSaid().get(element.path("element").asText()),
                        TreeMap::new,
                        Collectors.counting()));
        return IntStream.rangeClosed(1, 4)
                .map(level -> Math.toIntExact(byLevel.getOrDefault(level, 0L)))
                .boxed()
                .toList();
    }
}
