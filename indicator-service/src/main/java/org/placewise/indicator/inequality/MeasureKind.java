package org.placewise.indicator.inequality;

import org.placewise.kit.word.Word;

/** What is measured between the groups of an area. */
public enum MeasureKind implements Word {
    /** Slope index. */
    SII("Slope index of inequality"),
    /** Relative index. */
    RII("Relative index of inequality"),
    /** Least deprived less most deprived. */
    ABSOLUTE_GAP("Gap between the least and the most deprived group"),
    /** Least deprived by most deprived. */
    RELATIVE_GAP("Ratio of the least to the most deprived group"),
    GAP_TO_REST("Gap between all other groups and the most deprived"),
    RELATIVE_GAP_TO_REST("Ratio of all other groups to the most deprived"),
    /** Population-attributable fraction. */
    PAF("Population-attributable fraction"),
    CONCENTRATION_INDEX("Concentration index");

    private final String title;

    MeasureKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
