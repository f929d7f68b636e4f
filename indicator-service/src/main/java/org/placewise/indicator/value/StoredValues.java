package org.placewise.indicator.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.series.Value;

/** The visible observations as stored. */
public interface StoredValues {

    /** An observation. */
    record Stored(
            String areaCode,
            Value figure,
            UUID releaseId,
            @Nullable String publishedTrend) {}

    /** Every line of an indicator, in order of number. */
    List<StoredSeries> seriesOf(String indicatorId);

    /**
     * Hands over all observations of one line, area by area, each area's oldest period first.
     *
     * @param areaCodes null for all areas
     * @param fromArea the first area in order of code
     * @param consumer false to stop
     * @return false when the consumer stopped
     */
    boolean read(int seriesId, @Nullable Set<String> areaCodes, @Nullable String fromArea, Predicate<Stored> consumer);

    /** An area's place on a line in a period. */
    record FifthKey(int seriesId, String areaCode, int periodSort) {}

    /** Fifths, 1 the lowest, of all places with a value, on the lines without categories. */
    Map<FifthKey, Integer> fifths(String indicatorId);

    /** Those of these codes that the indicator has observations of. */
    Set<String> observedAreas(String indicatorId, Set<String> areaCodes);

    /** Values of one area on one line, by sortable period; those without a value are left out. */
    Map<Integer, BigDecimal> valuesOf(int seriesId, String areaCode);
}
