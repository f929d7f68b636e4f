package org.placewise.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.Places;
import org.placewise.assessment.assessment.AssessmentCalls;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Topics;

/**
 * While a round is open, nothing that anybody but the rater can read depends on what raters say: not in the same round before and
 * after they change their minds, and not between two rounds. Nor does the time that reading takes: it touches no rating.
 */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class RoundLeakIT {

    private static final Pattern IDENTIFIERS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern INSTANTS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");
    private static final Pattern FORM_TOKENS = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern TAGS = Pattern.compile("\"[0-9a-f]{32}\"");
    private static final Pattern LENGTHS = Pattern.compile("(?i)content-length: \\d+");
    private static final String TOPIC = "Topic of the leak test";

    private final RoundCalls leeds = new RoundCalls(Places.LEEDS);

    @Inject
    Jdbi jdbi;

    private String assessmentId;
    private OpenedRound opened;
    private Onlookers onlookers;

    @BeforeEach
    void openARound() {
        Places.publish();
        assessmentId = new AssessmentCalls(Places.LEEDS)
                .submitted(InstrumentFixture.bundled("tool-a-1.0"), TOPIC, "2026-05-12", 2);
        opened = OpenedRound.at(leeds, TOPIC);
        onlookers = new Onlookers(opened, assessmentId);
    }

    @Test
    void nothingTellsThatARaterHasBegun() {
        Map<String, String> before = onlookers.readEverything();
        Map<String, String> beforeAsARater = onlookers.readAsARater();
        List<String> eventsBefore = events(opened);
        opened.rateInPart();

        assertThat(before).hasSizeGreaterThan(300);
        assertSame(onlookers.readEverything(), before);
        assertSame(onlookers.readAsARater(), beforeAsARater);
        assertThat(events(opened)).hasSize(1).isEqualTo(eventsBefore);
    }

    @Test
    void nothingTellsWhatRatersSayUntilTheRoundCloses() {
        opened.rateLow();
        Map<String, String> low = onlookers.readEverything();
        Map<String, String> lowAsARater = onlookers.readAsARater();
        List<String> metrics = Onlookers.metrics();
        opened.rateHigh();
        Map<String, String> high = whileRatingsAreLocked(onlookers::readEverything);

        assertSame(high, low);
        assertSame(onlookers.readAsARater(), lowAsARater);
        assertThat(Onlookers.metrics())
                .isNotEmpty()
                .isEqualTo(metrics)
                .noneMatch(series -> series.contains("/rate") || series.contains("/v1/ratings"));
        assertThat(high.values()).noneMatch(text -> text.contains("telling"));
        assertThat(events(opened)).hasSize(1);

        leeds.step(opened.round(), "closing").then().statusCode(200);
        assertThat(onlookers.readEverything().values()).anyMatch(text -> text.contains("\"median"));
    }

    @Test
    void ofTwoRoundsThatDifferInWhatRatersSayNobodyCanTellWhichIsWhich() {
        OpenedRound other = OpenedRound.at(leeds, TOPIC);
        opened.rateLow();
        other.rateHigh();

        assertThat(masked(new Onlookers(opened, assessmentId).readEverything()))
                .isEqualTo(masked(new Onlookers(other, assessmentId).readEverything()));
        assertThat(events(opened).stream().map(RoundLeakIT::masked))
                .isEqualTo(events(other).stream().map(RoundLeakIT::masked).toList());
    }

    /** Reads while nobody can look at a rating: whatever waited for one would not answer. */
    private Map<String, String> whileRatingsAreLocked(Supplier<Map<String, String>> reading) {
        return jdbi.inTransaction(handle -> {
            handle.execute("LOCK TABLE rating IN ACCESS EXCLUSIVE MODE");
            assertThatThrownBy(
                            () -> CompletableFuture.runAsync(this::countRatings).join())
                    .hasStackTraceContaining("lock timeout");
            return reading.get();
        });
    }

    private void countRatings() {
        jdbi.useTransaction(handle -> {
            handle.execute("SET LOCAL lock_timeout = '100ms'");
            handle.execute("SELECT count(*) FROM rating");
        });
    }

    /** The events of a round, once everything that is to be published has been. */
    private List<String> events(OpenedRound round) {
        await("the outbox is empty")
                .until(() -> jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM outbox")
                                .mapTo(Long.class)
                                .one())
                        == 0);
        return Topics.events("placewise.assessments").stream()
                .filter(event -> event.getSubject().startsWith(round.round()))
                .map(event ->
                        event.getType() + " " + event.getExtension("entityversion") + " " + ContractChecks.data(event))
                .toList();
    }

    private static void assertSame(Map<String, String> read, Map<String, String> before) {
        assertThat(read).hasSameSizeAs(before);
        before.forEach((what, answer) -> assertThat(read.get(what)).as(what).isEqualTo(answer));
    }

    private static Map<String, String> masked(Map<String, String> read) {
        Map<String, String> masked = new TreeMap<>();
        read.forEach((what, answer) -> masked.merge(masked(what), masked(answer), String::concat));
        return masked;
    }

    private static String masked(String text) {
        String masked =
                INSTANTS.matcher(IDENTIFIERS.matcher(text).replaceAll("id")).replaceAll("then");
        String untagged = TAGS.matcher(masked).replaceAll("tag");
        return FORM_TOKENS
                .matcher(LENGTHS.matcher(untagged).replaceAll("length"))
                .replaceAll("token");
    }
}
