package org.placewise.indicator.inequality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.page.Page;

/** Reads stored measures of inequality. */
public interface ReadMeasures {

    /**
     * Which measures of an indicator are wanted.
     *
     * @param kinds empty for all
     * @param areaCodes empty for all
     * @param from first sortable period; null for any
     * @param to last sortable period; null for any
     */
    record Query(
            String indicatorId,
            Set<MeasureKind> kinds,
            Set<String> areaCodes,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable String cursor,
            int limit) {}

    /** One page of the measures that stand, in order of area, sex, age, category type, period and measure. */
    Page<StoredMeasure> page(Query query);

    /** A measure, also one that has been superseded. */
    Optional<StoredMeasure> find(UUID measureId);

    /** The groups that a comparison was made between. */
    List<GroupFigure> groups(UUID comparisonId);

    /** The lines of areas as they stand, with their groups, for comparisons over time. */
    List<GroupedLine> lines(String indicatorId, String areaCode);
}
