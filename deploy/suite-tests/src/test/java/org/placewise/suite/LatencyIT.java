package org.placewise.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.placewise.local.CannotStart;
import org.placewise.local.SuiteService;
import org.placewise.suite.http.Api;
import org.placewise.suite.load.Arrivals;
import org.placewise.suite.load.CouncilSystem;
import org.placewise.suite.load.Latencies;
import org.placewise.suite.load.SteadyPosts;
import org.placewise.suite.load.SteadyPosts.Post;
import org.placewise.suite.running.Figures;
import org.placewise.suite.running.ReferenceData;
import org.placewise.suite.running.RunningSuite;

/**
 * How long an assessment takes from a council's post to the dashboard, at a steady rate, right after a start and warm. It
 * fails when an event is lost; the times are figures to be read, since machines differ.
 */
class LatencyIT {

    private static final int PER_SECOND = 100;
    private static final int POSTS = Integer.getInteger("latency.posts", 1_000);
    private static final int WARM_UP = Integer.getInteger("latency.warm-up", 1_000);
    private static final int SAMPLE = 50;

    @Test
    void everyPostReachesTheDashboardColdAndWarm() throws CannotStart, Exception {
        try (RunningSuite suite = RunningSuite.start("latency", UnaryOperator.identity())) {
            ReferenceData.awaitArrival(suite);
            List<String> councils = ReferenceData.councils(suite);
            suite.restart();
            String cold = measure(suite, new CouncilSystem("cold", councils), POSTS);
            String between = measure(suite, new CouncilSystem("warming", councils), WARM_UP);
            String warm = measure(suite, new CouncilSystem("warm", councils), POSTS);
            Figures.report("latency", """
                    Time from the moment a post is due on its timetable (%d a second, open loop) until its assessment is seen
                    in the reporting database, looked at every 2 ms; for every %dth also until a GET of the dashboard, sent then,
                    has been answered, which has to show it.
                    right after a start
                    %s
                    next posts
                    %s
                    warm
                    %s""".formatted(PER_SECOND, SAMPLE, cold, between, warm));
        }
    }

    private static String measure(RunningSuite suite, CouncilSystem council, int count) throws SQLException {
        Map<Integer, CompletableFuture<Long>> shown = new ConcurrentHashMap<>();
        Api assessment = suite.api(SuiteService.ASSESSMENT, "assessor");
        try (Arrivals arrivals = new Arrivals(suite, council.source());
                SteadyPosts steady = new SteadyPosts(assessment, council, PER_SECOND)) {
            List<Post> posts = steady.post(count, (number, due) -> {
                CompletableFuture<Long> arrival = arrivals.expect(council.id(number));
                if (number % SAMPLE == SAMPLE / 2) {
                    shown.put(number, arrival.thenApply(seen -> dashboardShows(suite, council, number) - due));
                }
            });
            assertThat(posts)
                    .allSatisfy(post -> assertThat(post.answer().status()).isIn(200, 202));
            await("no event is lost").atMost(RunningSuite.PATIENCE).until(() -> arrivals.outstanding() == 0);
            return describe(council, posts, arrivals, shown);
        }
    }

    private static String describe(
            CouncilSystem council, List<Post> posts, Arrivals arrivals, Map<Integer, CompletableFuture<Long>> shown) {
        List<Long> visible = new ArrayList<>();
        List<Long> answered = new ArrayList<>();
        List<Long> late = new ArrayList<>();
        for (Post post : posts) {
            visible.add(arrivals.arrivalNanos(council.id(post.number())) - post.dueNanos());
            answered.add(post.answeredNanos() - post.dueNanos());
            late.add(post.sentNanos() - post.dueNanos());
        }
        Latencies all = Latencies.ofNanos(visible);
        return "  visible            " + all.summary() + "\n  worst per hundred  " + all.worstOfEachHundred()
                + "\n  answered           " + Latencies.ofNanos(answered).summary()
                + "\n  sent again         "
                + posts.stream().mapToInt(post -> post.attempts() - 1).sum()
                + " times after an answer of 429, 5xx or none"
                + "\n  sent late by       " + Latencies.ofNanos(late).summary()
                + "\n  dashboard          "
                + Latencies.ofNanos(shown.values().stream()
                                .map(CompletableFuture::join)
                                .toList())
                        .summary();
    }

    /** Asks for the dashboard, which has to show the event now, and returns when it was answered. */
    private static long dashboardShows(RunningSuite suite, CouncilSystem council, int number) {
        String dashboard = suite.api(SuiteService.REPORTING)
                .get("/v1/places/" + council.place(number) + "/dashboard")
                .expect(200)
                .body();
        long answered = System.nanoTime();
        assertThat(dashboard).contains("\"topic\":\"" + council.topic(number) + "\"");
        return answered;
    }
}
