package org.placewise.suite.load;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.placewise.suite.http.Answer;
import org.placewise.suite.http.Api;

/**
 * Posts events on a fixed timetable whatever the answers take (open loop), as many independent senders would, so that a
 * service that is slow for a while cannot slow the measurement down with it. What a service that is too busy does not take
 * is sent again until it does; its time goes on counting from its place in the timetable.
 */
public final class SteadyPosts implements AutoCloseable {

    private static final long PAUSE_MILLIS = 200;

    private final ScheduledExecutorService timetable = Executors.newSingleThreadScheduledExecutor();
    private final Api api;
    private final CouncilSystem council;
    private final long periodNanos;

    public SteadyPosts(Api api, CouncilSystem council, int perSecond) {
        this.api = api;
        this.council = council;
        this.periodNanos = TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    /**
     * One event that was posted.
     *
     * @param dueNanos when the timetable wanted it sent, by {@link System#nanoTime()}; latency counts from here
     * @param sentNanos when it was first sent
     * @param answeredNanos when it had been taken in or refused
     * @param attempts how often it was sent
     */
    public record Post(int number, long dueNanos, long sentNanos, long answeredNanos, int attempts, Answer answer) {}

    /** Told as each post becomes due, before it is sent. */
    @FunctionalInterface
    public interface Watcher {

        void due(int number, long dueNanos);
    }

    /** Posts the events from 0 to {@code count} and returns when all are answered. */
    public List<Post> post(int count, Watcher watcher) {
        List<CompletableFuture<Post>> posts = new ArrayList<>();
        List<HttpRequest> requests = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            requests.add(request(number));
        }
        long begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
        for (int number = 0; number < count; number++) {
            Sending sending = new Sending(number, begin + number * periodNanos, requests.get(number));
            posts.add(sending.done);
            timetable.schedule(() -> sending.begin(watcher), sending.due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
        return posts.stream().map(CompletableFuture::join).toList();
    }

    private HttpRequest request(int number) {
        byte[] body = council.event(number).toString().getBytes(StandardCharsets.UTF_8);
        return api.body("POST", "/v1/events", Api.CLOUD_EVENT, body).build();
    }

    @Override
    public void close() {
        timetable.close();
    }

    private final class Sending {

        private final int number;
        private final long due;
        private final HttpRequest request;
        private final CompletableFuture<Post> done = new CompletableFuture<>();
        private long sent;
        private int attempts;

        private Sending(int number, long due, HttpRequest request) {
            this.number = number;
            this.due = due;
            this.request = request;
        }

        private void begin(Watcher watcher) {
            watcher.due(number, due);
            sent = System.nanoTime();
            attempt();
        }

        private void attempt() {
            attempts++;
            Api.client().sendAsync(request, BodyHandlers.ofString()).whenComplete(this::answered);
        }

        private void answered(@Nullable HttpResponse<String> response, @Nullable Throwable failure) {
            Answer answer = response == null ? null : new Answer(response);
            if (answer == null || answer.later()) {
                timetable.schedule(this::attempt, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            } else {
                done.complete(new Post(number, due, sent, System.nanoTime(), attempts, answer));
            }
        }
    }
}
