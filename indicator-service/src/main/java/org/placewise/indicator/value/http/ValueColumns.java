package org.placewise.indicator.value.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.series.Benchmark;
import org.placewise.indicator.series.Trend;
import org.placewise.indicator.table.Column;
import org.placewise.kit.word.Word;

/** The columns of figures as a flat table. New columns are added at the end only. */
public final class ValueColumns {

    /** Every column, in order. */
    public static final List<Column<ValueResponse>> ALL = List.of(
            new Column<>("observationId", ValueResponse::observationId),
            new Column<>("areaCode", ValueResponse::areaCode),
            new Column<>("areaName", ValueResponse::areaName),
            new Column<>("areaType", ValueResponse::areaType),
            new Column<>("areaValidTo", ValueResponse::areaValidTo),
            new Column<>("areaSuccessors", row -> String.join(" ", row.areaSuccessors())),
            new Column<>("areaVintages", row -> String.join(" ", row.areaVintages())),
            new Column<>("period", ValueResponse::period),
            new Column<>("periodSort", ValueResponse::periodSort),
            new Column<>("sex", ValueResponse::sex),
            new Column<>("age", ValueResponse::age),
            new Column<>("categoryType", ValueResponse::categoryType),
            new Column<>("category", ValueResponse::category),
            new Column<>("quantile", ValueResponse::quantile),
            new Column<>("quantiles", ValueResponse::quantiles),
            new Column<>("deprivationVintage", ValueResponse::deprivationVintage),
            new Column<>("state", row -> row.state().word()),
            new Column<>("value", ValueResponse::value),
            new Column<>("lower95", ValueResponse::lower95),
            new Column<>("upper95", ValueResponse::upper95),
            new Column<>("lower998", ValueResponse::lower998),
            new Column<>("upper998", ValueResponse::upper998),
            new Column<>("count", ValueResponse::count),
            new Column<>("denominator", ValueResponse::denominator),
            new Column<>("note", ValueResponse::note),
            new Column<>("suppressionReason", row -> word(row.suppressionReason())),
            new Column<>("benchmarkAreaCode", ofBenchmark(Benchmark::areaCode)),
            new Column<>("benchmarkValue", ofBenchmark(Benchmark::value)),
            new Column<>(
                    "benchmarkWord", ofBenchmark(benchmark -> benchmark.word().word())),
            new Column<>("benchmarkConfidence", ofBenchmark(Benchmark::confidence)),
            new Column<>("trendWord", ofTrend(trend -> trend.word().word())),
            new Column<>("trendReason", ofTrend(Trend::reason)),
            new Column<>("publishedTrend", ValueResponse::publishedTrend),
            new Column<>("datasetVersion", ValueResponse::datasetVersion),
            new Column<>("publishedAt", ValueResponse::publishedAt),
            new Column<>("methodVersion", ValueResponse::methodVersion));

    private ValueColumns() {}

    private static @Nullable String word(@Nullable Word word) {
        return word == null ? null : word.word();
    }

    private static Function<ValueResponse, @Nullable Object> ofBenchmark(Function<Benchmark, @Nullable Object> member) {
        return row -> row.benchmark() == null ? null : member.apply(row.benchmark());
    }

    private static Function<ValueResponse, @Nullable Object> ofTrend(Function<Trend, @Nullable Object> member) {
        return row -> row.trend() == null ? null : member.apply(row.trend());
    }
}
