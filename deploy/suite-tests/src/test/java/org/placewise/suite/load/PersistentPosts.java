package org.placewise.suite.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.placewise.suite.http.Answer;
import org.placewise.suite.http.Api;

/**
 * Posts events as a careful council system does: steadily, and each again, unchanged, until it has been taken in, whether the
 * connection broke, the service was away or too busy, or its answer was lost.
 */
public final class PersistentPosts {

    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;

    private final Api api;
    private final CouncilSystem council;
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger retried = new AtomicInteger();
    private final AtomicInteger duplicates = new AtomicInteger();

    public PersistentPosts(Api api, CouncilSystem council) {
        this.api = api;
        this.council = council;
    }

    /** How many events have been taken in so far. */
    public int accepted() {
        return accepted.get();
    }

    /** How often a post had to be repeated. */
    public int retried() {
        return retried.get();
    }

    /** How many events turned out to have been taken in before, though the sender had not seen the answer. */
    public int duplicates() {
        return duplicates.get();
    }

    /** Completes when all events from 0 to {@code count} have been taken in; fails when one is refused. */
    public CompletableFuture<Void> post(int count, int perSecond) {
        ScheduledExecutorService timetable = Executors.newSingleThreadScheduledExecutor();
        Executor senders = Executors.newVirtualThreadPerTaskExecutor();
        List<CompletableFuture<Void>> posts = new ArrayList<>();
        long period = TimeUnit.SECONDS.toNanos(1) / perSecond;
        for (int i = 0; i < count; i++) {
            int number = i;
            CompletableFuture<Void> post = new CompletableFuture<>();
            posts.add(post);
            timetable.schedule(
                    () -> senders.execute(() -> attempt(number, FIRST_PAUSE_MILLIS, post, timetable, senders)),
                    i * period,
                    TimeUnit.NANOSECONDS);
        }
        return CompletableFuture.allOf(posts.toArray(CompletableFuture[]::new))
                .whenComplete((done, failure) -> timetable.shutdownNow());
    }

    private void attempt(
            int number,
            long pause,
            CompletableFuture<Void> post,
            ScheduledExecutorService timetable,
            Executor senders) {
        byte[] body = council.event(number).toString().getBytes(StandardCharsets.UTF_8);
        try {
            Answer answer = api.trySend(api.body("POST", "/v1/events", Api.CLOUD_EVENT, body));
            if (answer.status() == 202 || answer.status() == 200) {
                accepted.incrementAndGet();
                duplicates.addAndGet(answer.status() == 200 ? 1 : 0);
                post.complete(null);
                return;
            }
            if (!answer.later()) {
                post.completeExceptionally(new AssertionError("refused: " + answer));
                return;
            }
        } catch (IOException serviceAway) {
            retried.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            post.completeExceptionally(e);
            return;
        }
        timetable.schedule(
                () -> senders.execute(
                        () -> attempt(number, Math.min(2 * pause, LONGEST_PAUSE_MILLIS), post, timetable, senders)),
                pause,
                TimeUnit.MILLISECONDS);
    }
}
