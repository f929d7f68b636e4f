package org.placewise.assessment.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.Places;
import org.placewise.assessment.round.RoundCalls;
import org.placewise.kit.word.Word;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ManyRatersIT {

    private static final int RATERS = 200;
    private static final List<String> SECTORS = Word.words(Sector.class);

    private final RoundCalls gateshead = new RoundCalls(Places.GATESHEAD);

    @BeforeEach
    void publishPlaces() {
        Places.publish();
    }

    @Test
    void ofTwoHundredRatersAtOnceNoRatingIsLostOrDoubledAndTheLastOneHolds()
            throws InterruptedException, ExecutionException {
        String round = gateshead.planned("Topic " + UUID.randomUUID());
        List<RoundCalls.Seat> seats = IntStream.range(0, RATERS)
                .mapToObj(rater -> gateshead.invite(round, SECTORS.get(rater % SECTORS.size())))
                .toList();
        gateshead.step(round, "opening").then().statusCode(200);

        try (ExecutorService callers = Executors.newFixedThreadPool(24)) {
            List<Future<?>> all = new ArrayList<>();
            for (int rater = 0; rater < RATERS; rater++) {
                RoundCalls.Seat seat = seats.get(rater);
                int level = 1 + rater % 4;
                boolean changes = rater % 5 == 0;
                all.add(callers.submit(() -> {
                    if (changes) {
                        seat.rate("leadership", RoundCalls.level(5 - level))
                                .then()
                                .statusCode(200);
                    }
                    seat.rate("leadership", RoundCalls.level(level)).then().statusCode(200);
                    seat.rate("leadership", RoundCalls.level(level)).then().statusCode(200);
                    seat.rate("whole-system", "{\"answer\": \"not-known\"}")
                            .then()
                            .statusCode(200);
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }

        gateshead
                .step(round, "closing")
                .then()
                .statusCode(200)
                .body("results.responded", equalTo(RATERS))
                .body("results.elements[0].spread.distribution.count", equalTo(List.of(50, 50, 50, 50)))
                .body("results.elements[0].sectors.raters.sum()", equalTo(RATERS))
                .body("results.elements.find { it.element == 'whole-system' }.spread.notKnown", equalTo(RATERS));
    }

    @Test
    void aRatingThatRacesTheCloseIsEitherCountedOrRefused() throws InterruptedException, ExecutionException {
        String round = gateshead.planned("Topic " + UUID.randomUUID());
        List<RoundCalls.Seat> seats = IntStream.range(0, 40)
                .mapToObj(rater -> gateshead.invite(round, "nhs"))
                .toList();
        RoundCalls.Seat latecomer = gateshead.invite(round, "nhs");
        gateshead.step(round, "opening").then().statusCode(200);

        List<Integer> statuses = new ArrayList<>();
        int counted;
        try (ExecutorService callers = Executors.newFixedThreadPool(16)) {
            List<Future<Integer>> answers = new ArrayList<>();
            Future<Integer> closing = callers.submit(() -> 0);
            for (int rater = 0; rater < seats.size(); rater++) {
                RoundCalls.Seat seat = seats.get(rater);
                answers.add(callers.submit(() -> rate(seat)));
                if (rater == seats.size() / 2) {
                    closing = callers.submit(() -> gateshead
                            .step(round, "closing")
                            .then()
                            .statusCode(200)
                            .extract()
                            .<Integer>path("results.responded"));
                }
            }
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            counted = closing.get();
            statuses.add(rate(latecomer));
        }

        assertThat(statuses).containsOnly(200, 409).endsWith(409);
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(counted);
    }

    private static int rate(RoundCalls.Seat seat) {
        return seat.rate("leadership", RoundCalls.level(2)).statusCode();
    }
}
