package org.placewise.reporting.web.indicator;

import java.util.Arrays;
import java.util.Optional;
import org.placewise.kit.word.Word;

/** Measures of inequality in plain words, those that everybody understands first. */
enum MeasureWords implements Word {
    ABSOLUTE_GAP("Gap, as a difference", "The value of the least deprived group less the value of the most deprived."),
    RELATIVE_GAP("Gap, as a ratio", "How many times the value of one end the value of the other is. 1 means no gap."),
    GAP_TO_REST(
            "Most deprived against everybody else, as a difference",
            "The most deprived group compared with all the others together."),
    RELATIVE_GAP_TO_REST("Most deprived against everybody else, as a ratio", "The same as a ratio. 1 means no gap."),
    PAF(
            "Share that would not happen without the gap (population attributable fraction)",
            "The part of all cases that would be avoided if every group had the rate of the least deprived."),
    SII(
            "Slope index of inequality (SII)",
            "The gap between the two ends of a line through all groups, so that the middle counts too."),
    RII("Relative index of inequality (RII)", "The two ends of that line as a ratio. 1 means no gap."),
    CONCENTRATION_INDEX(
            "Concentration index",
            "How unevenly cases are spread from the most to the least deprived. 0 means evenly.");

    private final String title;
    private final String meaning;

    MeasureWords(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    static Optional<MeasureWords> ofCode(String code) {
        return Arrays.stream(values())
                .filter(words -> words.word().equals(code))
                .findFirst();
    }

    /** Where a measure stands among the others; one that is not known here comes last. */
    static int place(String code) {
        return ofCode(code).map(MeasureWords::ordinal).orElse(values().length);
    }

    /** Returns the measure in words, or the code of one that is not known here. */
    static String title(String code) {
        return ofCode(code).map(words -> words.title).orElse(code);
    }

    String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }
}
