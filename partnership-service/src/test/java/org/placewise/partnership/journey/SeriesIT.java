package org.placewise.partnership.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.placewise.partnership.impact.IndicatorSeries;
import org.placewise.partnership.impact.IndicatorSeries.Value;
import org.placewise.partnership.impact.Polarity;
import org.placewise.partnership.impact.SeriesOnRecord;
import org.placewise.partnership.journey.SeriesEvents.Point;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class SeriesIT {

    private static final Instant MARCH = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-01T09:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T09:00:00Z");
    private static final Point OLD = new Point(2024, 18.4);
    private static final Point NEW = new Point(2025, 16.25);

    @Inject
    SeriesOnRecord series;

    @Inject
    Jdbi jdbi;

    @Test
    void everyVersionIsReadAsOfWhenItStood() {
        SeriesEvents events = new SeriesEvents("E08000037", "versions");

        events.published(1, MARCH, OLD);
        events.published(2, MAY, OLD, NEW);
        events.withdrawn(3, JUNE);
        await().until(() -> versions(events).size() == 3);

        assertThat(at(events, MARCH)).isEmpty();
        assertThat(at(events, MARCH.plusMillis(1)).orElseThrow().headline().values())
                .extracting(Value::value)
                .containsExactly(new BigDecimal("18.4"));
        assertThat(at(events, JUNE).orElseThrow().headline().values())
                .extracting(Value::value, Value::lower95, Value::upper95)
                .last()
                .asString()
                .contains("16.25", "15.75", "16.75");
        assertThat(at(events, JUNE).orElseThrow().polarity()).isEqualTo(Polarity.LOW_IS_GOOD);
        assertThat(at(events, JUNE.plusMillis(1))).isEmpty();
    }

    @Test
    void whatComesTwiceOrLateChangesNothing() {
        SeriesEvents events = new SeriesEvents("E08000037", "late");

        events.published(2, MAY, OLD, NEW);
        events.published(2, MAY, OLD, NEW);
        events.published(1, MARCH, OLD);
        events.published(3, JUNE, NEW);
        await().until(() -> versions(events).contains(3L));

        assertThat(versions(events)).containsExactly(2L, 3L);
        assertThat(at(events, JUNE.plusMillis(1)).orElseThrow().headline().values())
                .hasSize(1);
    }

    private Optional<IndicatorSeries> at(SeriesEvents events, Instant instant) {
        return Optional.ofNullable(series.before(instant, events.gssCode(), List.of(events.indicatorId()))
                .get(events.indicatorId()));
    }

    private List<Long> versions(SeriesEvents events) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT version FROM indicator_series WHERE indicator_id = :id ORDER BY version")
                .bind("id", events.indicatorId())
                .mapTo(Long.class)
                .list());
    }
}
