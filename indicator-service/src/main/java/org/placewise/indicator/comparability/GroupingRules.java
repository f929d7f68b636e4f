package org.placewise.indicator.comparability;

import java.util.List;
import java.util.stream.Stream;
import org.placewise.indicator.comparability.Incomparability.Reason;

/** What sets two groupings of people apart. An edition that is not said differs from one that is. */
final class GroupingRules {

    private GroupingRules() {}

    static List<Incomparability> differences(Basis.Groups one, Basis.Groups other) {
        return Stream.of(
                        ComparabilityRules.unlessEqual(
                                one.categoryType(),
                                other.categoryType(),
                                Reason.OTHER_CATEGORY_TYPE,
                                "People are grouped by different things: %s and %s."),
                        ComparabilityRules.unlessEqual(
                                one.of(),
                                other.of(),
                                Reason.OTHER_NUMBER_OF_GROUPS,
                                "People are in different numbers of groups: %s and %s."),
                        ComparabilityRules.unlessEqual(
                                one.deprivationVintage(),
                                other.deprivationVintage(),
                                Reason.OTHER_DEPRIVATION_VINTAGE,
                                "Deprivation is by different editions of the indices: %s and %s."),
                        ComparabilityRules.unlessEqual(
                                one.lsoaGeneration(),
                                other.lsoaGeneration(),
                                Reason.OTHER_LSOA_GENERATION,
                                "Small areas are of different generations: %s and %s."))
                .flatMap(List::stream)
                .toList();
    }
}
