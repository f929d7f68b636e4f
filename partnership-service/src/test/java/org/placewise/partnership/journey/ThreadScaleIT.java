package org.placewise.partnership.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.partnership.thread.GoldenThread;
import org.placewise.partnership.thread.ThreadGap;
import org.placewise.partnership.thread.ThreadStep;
import org.placewise.testkit.Infrastructure;

/**
 * The golden thread of a country: one national board, 42 systems, 175 places, 1,000 neighbourhoods, an objective of each, linked to
 * the level above but for every fiftieth. Kept in a transaction that is rolled back, so that other tests do not meet it.
 */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class ThreadScaleIT {

    private static final Logger LOG = Logger.getLogger(ThreadScaleIT.class);
    private static final Duration STATED = Duration.ofSeconds(5);
    private static final int SYSTEMS = 42;
    private static final int PLACES = 175;
    private static final int NEIGHBOURHOODS = 1000;
    private static final int UNLINKED_EVERY = 50;

    @Inject
    Jdbi jdbi;

    @Inject
    GoldenThread thread;

    @BeforeEach
    void country() {
        QuarkusTransaction.begin();
        level("national", 1, null, 1);
        level("system", SYSTEMS, "national", 1);
        level("district", PLACES, "system", SYSTEMS);
        level("neighbourhood", NEIGHBOURHOODS, "district", PLACES);
    }

    @AfterEach
    void asItWas() {
        QuarkusTransaction.rollback();
    }

    @Test
    void theWholeThreadIsReadAndItsGapsAreFoundInTheStatedTime() {
        List<ThreadStep> down =
                timed("downwards from the national objective", () -> thread.downwards(id("national", 1)));
        List<ThreadStep> up = timed("upwards from a neighbourhood", () -> thread.upwards(id("neighbourhood", 1)));
        List<ThreadGap> gaps = timed("where it breaks off", this::gaps);

        assertThat(down).hasSize(reached());
        assertThat(up).extracting(ThreadStep::distance).containsExactly(1, 2, 3);
        assertThat(gaps.stream().map(ThreadGap::id))
                .containsAll(unlinked())
                .hasSize(unlinked().size());
    }

    private static <T> List<T> timed(String what, Supplier<List<T>> read) {
        long start = System.nanoTime();
        List<T> answer = read.get();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        LOG.infof("Golden thread %s: %d rows in %d ms", what, answer.size(), took.toMillis());
        assertThat(took).as(what).isLessThan(STATED);
        return answer;
    }

    private List<ThreadGap> gaps() {
        Set<UUID> country = new HashSet<>();
        for (String level : List.of("system", "district", "neighbourhood")) {
            for (int i = 1; i <= NEIGHBOURHOODS; i++) {
                country.add(id(level, i));
            }
        }
        return thread.gaps(null, null, "", 100_000).stream()
                .filter(gap -> gap.lack() == ThreadGap.Lack.HIGHER_OBJECTIVE && country.contains(gap.id()))
                .toList();
    }

    /** How many links lead up to the national objective, directly or by way of others. */
    private static int reached() {
        int links = 0;
        for (int i = 1; i <= SYSTEMS; i++) {
            links += linked(i) ? 1 : 0;
        }
        for (int i = 1; i <= PLACES; i++) {
            links += linked(i) && linked(parent(i, SYSTEMS)) ? 1 : 0;
        }
        for (int i = 1; i <= NEIGHBOURHOODS; i++) {
            int place = parent(i, PLACES);
            links += linked(i) && linked(place) && linked(parent(place, SYSTEMS)) ? 1 : 0;
        }
        return links;
    }

    private static Set<UUID> unlinked() {
        Set<UUID> unlinked = new HashSet<>();
        for (int i = UNLINKED_EVERY; i <= NEIGHBOURHOODS; i += UNLINKED_EVERY) {
            unlinked.add(id("neighbourhood", i));
            if (i <= PLACES) {
                unlinked.add(id("district", i));
            }
        }
        return unlinked;
    }

    private static boolean linked(int number) {
        return number % UNLINKED_EVERY != 0;
    }

    private static int parent(int number, int parents) {
        return (number - 1) % parents + 1;
    }

    private static UUID id(String level, int number) {
        return UUID.nameUUIDFromBytes((level + number).getBytes(StandardCharsets.UTF_8));
    }

    private void level(String level, int count, String above, int parents) {
        jdbi.useHandle(handle -> {
            for (int i = 1; i <= count; i++) {
                UUID id = id(level, i);
                handle.execute("""
                        INSERT INTO board (id, version, gss_code, place_level, name, board_type, example, recorded_at,
                            members, vacancies)
                        VALUES (?, 1, 'E08000037', ?, 'Board', 'other', true, now(), '[]', '[]')""", id, level);
                handle.execute("""
                        INSERT INTO objective (id, version, board_id, gss_code, recorded_at, title)
                        VALUES (?, 1, ?, 'E08000037', now(), 'Objective')""", id, id);
                if (above != null && linked(i)) {
                    link(handle, id, id(above, parent(i, parents)));
                }
            }
        });
    }

    private static void link(Handle handle, UUID from, UUID to) {
        UUID link = UUID.randomUUID();
        handle.execute("""
                INSERT INTO record (id, kind, version, board_id, gss_code, recorded_at, terms)
                VALUES (?, 'link', 1, ?, 'E08000037', now(), jsonb_build_object('fromObjectiveId', CAST(? AS text),
                    'toObjectiveId', CAST(? AS text), 'kind', 'delivers', 'strength', 'strong'))""", link, from, from.toString(), to.toString());
        for (UUID end : List.of(from, to)) {
            handle.execute("INSERT INTO record_tie (record_id, to_kind, to_id) VALUES (?, 'objective', ?)", link, end);
        }
    }
}
