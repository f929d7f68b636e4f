package org.placewise.indicator.area;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewise.kit.word.Word;

/** What kind of area a code names; the level is its place in the golden thread from nation to neighbourhood. */
public enum AreaType implements Word {
    ENGLAND("national"),
    REGION("region"),
    ICB("system"),
    /** The part of an integrated care board that was a clinical commissioning group. */
    SUB_ICB("system"),
    COUNTY("district"),
    UNITARY("district"),
    METROPOLITAN_DISTRICT("district"),
    LONDON_BOROUGH("district"),
    NON_METROPOLITAN_DISTRICT("district"),
    /** Known by its ODS code, U and five digits, because it has no GSS code. */
    PRIMARY_CARE_NETWORK("neighbourhood"),
    /** Middle-layer super output area. */
    MSOA("neighbourhood"),
    /** Lower-layer super output area. */
    LSOA("neighbourhood"),
    /** Made of LSOAs by an authority; known by a code that this service gave it, L and eight digits. */
    LOCAL_PLACE("neighbourhood");

    private static final Set<AreaType> SMALL = EnumSet.of(PRIMARY_CARE_NETWORK, MSOA, LSOA);

    private final String level;

    AreaType(String level) {
        this.level = level;
    }

    public String level() {
        return level;
    }

    /** Councils that small areas are assigned to: every council but a county, which is the sum of its districts. */
    public boolean isLowerTier() {
        return level.equals("district") && this != COUNTY;
    }

    /** Councils with upper-tier duties such as public health: every council but a district below a county. */
    public boolean isUpperTier() {
        return level.equals("district") && this != NON_METROPOLITAN_DISTRICT;
    }

    /** Areas that are loaded from lookups, are not published one by one, and are found through {@link SmallAreas}. */
    public boolean isSmall() {
        return SMALL.contains(this);
    }

    /** The types that a filter means: one type, or all types of a {@link AreaGroup}. Empty for an unknown word. */
    public static Optional<Set<AreaType>> named(String word) {
        return Word.find(AreaType.class, word).<Set<AreaType>>map(EnumSet::of).or(() -> Word.find(AreaGroup.class, word)
                .map(AreaGroup::types));
    }

    /** Every word that {@link #named} knows. */
    public static List<String> filterWords() {
        return Stream.concat(Word.words(AreaType.class).stream(), Word.words(AreaGroup.class).stream())
                .toList();
    }

    static Set<AreaType> where(Predicate<AreaType> condition) {
        return Arrays.stream(values())
                .filter(condition)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AreaType.class)));
    }
}
