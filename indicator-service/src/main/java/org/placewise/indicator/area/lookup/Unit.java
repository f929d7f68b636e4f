package org.placewise.indicator.area.lookup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a lookup speaks of, and the words that headings begin with. */
enum Unit {
    OUTPUT_AREA("oa"),
    LSOA("lsoa"),
    MSOA("msoa"),
    LOWER_TIER("ltla", "lad"),
    UPPER_TIER("utla", "ctyua"),
    REGION("region", "rgn"),
    SUB_ICB("sicbl"),
    ICB("icb"),
    NETWORK("pcn"),
    /** How an LSOA of 2011 became one of 2021. */
    CHANGE("change", "chgind", "chngind");

    private final List<String> words;

    Unit(String... words) {
        this.words = List.of(words);
    }

    static Optional<Unit> ofWord(String word) {
        return Arrays.stream(values()).filter(unit -> unit.words.contains(word)).findFirst();
    }
}
