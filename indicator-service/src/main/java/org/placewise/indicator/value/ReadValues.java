package org.placewise.indicator.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.indicator.BenchmarkMethod;
import org.placewise.indicator.series.Comparison;
import org.placewise.indicator.series.LineTrend;
import org.placewise.indicator.series.Value;
import org.placewise.indicator.value.StoredValues.FifthKey;
import org.placewise.indicator.value.StoredValues.Stored;

/** Reads values line by line, each with its benchmark, the last of each line with the trend. */
@ApplicationScoped
public class ReadValues {

    private final StoredValues stored;

    ReadValues(StoredValues stored) {
        this.stored = stored;
    }

    /** The number of values in memory is that of one area on one line. The consumer says false to stop. */
    public void read(ValueQuery query, @Nullable Position after, Predicate<IndicatorValue> consumer) {
        Map<FifthKey, Integer> fifths = query.indicator().benchmarkMethod() == BenchmarkMethod.QUINTILES
                        && query.benchmark().equals(Area.ENGLAND)
                ? stored.fifths(query.indicator().id())
                : Map.of();
        for (StoredSeries series : query.series()) {
            if (after != null && series.id() < after.seriesId()) {
                continue;
            }
            Position within = after != null && series.id() == after.seriesId() ? after : null;
            Line line = new Line(query, series, within, fifths, consumer);
            boolean goOn =
                    stored.read(series.id(), query.areaCodes(), within == null ? null : within.areaCode(), line::add);
            if (!goOn || !line.end()) {
                return;
            }
        }
    }

    /** The values of one line, of which one area at a time is held. */
    private final class Line {
        private final ValueQuery query;
        private final StoredSeries series;
        private final @Nullable Position after;
        private final Map<FifthKey, Integer> fifths;
        private final Predicate<IndicatorValue> consumer;
        private final Map<Integer, BigDecimal> benchmarks;
        private final Comparison comparison;
        private final LineTrend trend;
        private final List<Stored> held = new ArrayList<>();

        private Line(
                ValueQuery query,
                StoredSeries series,
                @Nullable Position after,
                Map<FifthKey, Integer> fifths,
                Predicate<IndicatorValue> consumer) {
            this.query = query;
            this.series = series;
            this.after = after;
            this.fifths = fifths;
            this.consumer = consumer;
            this.benchmarks = stored.valuesOf(series.id(), query.benchmark());
            this.comparison = new Comparison(query.indicator(), query.benchmark());
            this.trend = new LineTrend(query.indicator(), query.acceptIncomparable());
        }

        private boolean add(Stored next) {
            boolean goOn = held.isEmpty() || held.getLast().areaCode().equals(next.areaCode()) || end();
            held.add(next);
            return goOn;
        }

        private boolean end() {
            for (int i = 0; i < held.size(); i++) {
                Stored one = held.get(i);
                if (after == null || after.isBefore(one.areaCode(), one.figure().periodSort())) {
                    IndicatorValue value = value(one, i == held.size() - 1);
                    if (query.wants(value) && !consumer.test(value)) {
                        held.clear();
                        return false;
                    }
                }
            }
            held.clear();
            return true;
        }

        private IndicatorValue value(Stored one, boolean latest) {
            return new IndicatorValue(
                    series.id(),
                    series.series(),
                    one.areaCode(),
                    compared(one),
                    one.releaseId(),
                    latest,
                    latest ? trend.of(held.stream().map(Stored::figure).toList()) : null,
                    one.publishedTrend());
        }

        private Value compared(Stored one) {
            Value figure = one.figure();
            if (figure.value() == null || !query.compares(one.areaCode())) {
                return figure;
            }
            int fifth = fifths.getOrDefault(new FifthKey(series.id(), one.areaCode(), figure.periodSort()), 0);
            return figure.against(comparison.of(figure, benchmarks.get(figure.periodSort()), fifth));
        }
    }
}
