package org.placewise.suite.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.placewise.suite.http.Answer;
import org.placewise.suite.http.Api;

/**
 * Raters who all rate at once, each one thing after the other, and each thing again, unchanged, until it has been taken in: as people
 * do who press the button again when a page does not come.
 */
public final class PersistentRaters {

    private static final long PAUSE_MILLIS = 500;

    private final Api api;
    private final List<Rater> raters;
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger retried = new AtomicInteger();

    /** Raters who reach the service at this address; the caller's own token is not theirs. */
    public PersistentRaters(Api api, List<Rater> raters) {
        this.api = api;
        this.raters = List.copyOf(raters);
    }

    /** How many ratings have been answered with success so far. */
    public int accepted() {
        return accepted.get();
    }

    /** How often a rating had to be repeated. */
    public int retried() {
        return retried.get();
    }

    /** Completes when everything said has been taken in; fails when something is refused. */
    public CompletableFuture<Void> rate() {
        Executor threads = Executors.newVirtualThreadPerTaskExecutor();
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (Rater rater : raters) {
            CompletableFuture<Void> rated = CompletableFuture.completedFuture(null);
            for (Rater.Said said : rater.says()) {
                rated = rated.thenComposeAsync(before -> attempt(rater, said, threads), threads);
            }
            all.add(rated);
        }
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> attempt(Rater rater, Rater.Said said, Executor threads) {
        try {
            Answer answer = send(rater, said);
            if (answer.status() == 200) {
                accepted.incrementAndGet();
                return CompletableFuture.completedFuture(null);
            }
            if (answer.status() != 503) {
                return CompletableFuture.failedFuture(new AssertionError("refused: " + answer));
            }
        } catch (IOException serviceAway) {
            retried.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CompletableFuture.failedFuture(e);
        }
        Executor later = CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, threads);
        return CompletableFuture.supplyAsync(() -> attempt(rater, said, threads), later)
                .thenCompose(attempt -> attempt);
    }

    private Answer send(Rater rater, Rater.Said said) throws IOException, InterruptedException {
        String body = "{\"answer\": \"level\", \"level\": " + said.level() + "}";
        Api own = api.with("Authorization", "Invitation " + rater.secret()).with("If-Match", "*");
        String path = "/v1/ratings/" + rater.invitationId() + "/answers/" + said.element();
        return own.trySend(own.body("PUT", path, Api.JSON, body.getBytes(StandardCharsets.UTF_8)));
    }
}
