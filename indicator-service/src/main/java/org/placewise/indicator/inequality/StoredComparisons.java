package org.placewise.indicator.inequality;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Comparisons of groups and their measures, each kept as long as there are people who may have cited it. */
public interface StoredComparisons {

    /** What makes a comparison the one of its period. */
    record Key(String sex, String age, String categoryType, GroupBasis basis, int periodSort) {}

    /** The comparison that stands for a key. */
    record Standing(UUID id, String hash, Map<MeasureKind, UUID> measures) {}

    /** A comparison to be added. */
    record Addition(UUID id, String hash, Grouping grouping, ComputedPeriod period, Map<MeasureKind, UUID> measures) {}

    /** What stands for an area. */
    Map<Key, Standing> standing(String indicatorId, String areaCode);

    /** Ends those that are superseded and adds others in their place. */
    void replace(
            org.placewise.indicator.indicator.Indicator indicator,
            String areaCode,
            Collection<UUID> superseded,
            List<Addition> additions);

    /** Ends all comparisons of areas in a scope, but for those of these areas. */
    void supersedeAllBut(String indicatorId, Predicate<String> scope, Collection<String> areaCodes);
}
