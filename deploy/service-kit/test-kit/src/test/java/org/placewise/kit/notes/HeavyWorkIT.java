package org.placewise.kit.notes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class HeavyWorkIT {

    private static final Executor THREAD_EACH = task -> Thread.ofVirtual().start(task);

    private static CompletableFuture<Integer> supplyAsync(Supplier<Integer> call) {
        return CompletableFuture.supplyAsync(call, THREAD_EACH);
    }

    private static int get(String path) {
        return given().header("Authorization", Tokens.bearer("assessor"))
                .get(path)
                .statusCode();
    }

    private static void awaitStart() throws InterruptedException {
        assertThat(HeavyResource.STARTED.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void oneRunsOneWaitsAndAThirdIsToldToComeBackLater() throws Exception {
        CompletableFuture<Integer> running = supplyAsync(() -> get("/v1/heavy/first"));
        awaitStart();
        List<CompletableFuture<Integer>> others =
                List.of(supplyAsync(() -> get("/v1/heavy/second")), supplyAsync(() -> get("/v1/heavy/third")));
        int refused = (Integer) CompletableFuture.anyOf(others.toArray(CompletableFuture[]::new))
                .get(30, TimeUnit.SECONDS);
        assertThat(refused).isEqualTo(429);
        assertThat(HeavyResource.STARTED.tryAcquire()).as("the one that waits").isFalse();
        given().header("Authorization", Tokens.bearer("assessor"))
                .get("/v1/heavy/fourth")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("2"))
                .body("code", equalTo("too-many-requests"));

        HeavyResource.MAY_END.release(2);
        awaitStart();
        assertThat(running.get(30, TimeUnit.SECONDS)).isEqualTo(200);
        assertThat(others).extracting(other -> other.get(30, TimeUnit.SECONDS)).containsExactlyInAnyOrder(200, 429);
    }

    @Test
    void whoWaitsTooLongIsToldToComeBackLater() throws Exception {
        CompletableFuture<Integer> running = supplyAsync(() -> get("/v1/heavy/impatient/first"));
        awaitStart();
        assertThat(get("/v1/heavy/impatient/second")).isEqualTo(429);
        HeavyResource.MAY_END.release();
        assertThat(running.get(30, TimeUnit.SECONDS)).isEqualTo(200);
    }

    @Test
    void aPlaceIsFreeAgainWhateverBecameOfTheWork() throws Exception {
        for (String what : List.of("broken", "broken", "well")) {
            CompletableFuture<Integer> running = supplyAsync(() -> get("/v1/heavy/" + what));
            awaitStart();
            HeavyResource.MAY_END.release();
            assertThat(running.get(30, TimeUnit.SECONDS)).isEqualTo(what.equals("well") ? 200 : 500);
        }
    }

    @Test
    void whoMayNotDoTheWorkDoesNotWaitForIt() throws Exception {
        CompletableFuture<Integer> running = supplyAsync(() -> get("/v1/heavy/first"));
        awaitStart();
        given().get("/v1/heavy/second").then().statusCode(401);
        given().header("Authorization", Tokens.bearer("reader"))
                .get("/v1/heavy/second")
                .then()
                .statusCode(403);
        HeavyResource.MAY_END.release();
        assertThat(running.get(30, TimeUnit.SECONDS)).isEqualTo(200);
    }
}
