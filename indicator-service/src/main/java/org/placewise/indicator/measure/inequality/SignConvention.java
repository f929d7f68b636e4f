package org.placewise.indicator.measure.inequality;

import org.placewise.kit.word.Word;

/** What the sign, or the side of 1, of a measure of inequality says about who has the higher figure. */
public enum SignConvention implements Word {
    POSITIVE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED(
            "Above 0 the figure is higher among the least deprived, below 0 higher among the most deprived; 0 is equality."),
    POSITIVE_WHEN_HIGHER_AMONG_MOST_DEPRIVED(
            "Above 0 the figure is higher among the most deprived, below 0 higher among the least deprived; 0 is equality."),
    ABOVE_ONE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED(
            "Above 1 the figure is higher among the least deprived, below 1 higher among the most deprived; 1 is equality."),
    ABOVE_ONE_WHEN_HIGHER_AMONG_MOST_DEPRIVED(
            "Above 1 the figure is higher among the most deprived, below 1 higher among the least deprived; 1 is equality."),
    POSITIVE_WHEN_FAVOURING_LEAST_DEPRIVED(
            "Above 0 the least deprived do better, below 0 the most deprived do better; 0 is equality."),
    ABOVE_ONE_WHEN_FAVOURING_LEAST_DEPRIVED(
            "Above 1 the least deprived do better, below 1 the most deprived do better; 1 is equality."),
    POSITIVE_WHEN_GAP_WIDENED("Above 0 the gap is wider than before, below 0 it is narrower; 0 is no change."),
    ABOVE_ONE_WHEN_GAP_WIDENED(
            "Above 1 the ratio is further from 1 than before, below 1 it is nearer; 1 is no change."),
    POSITIVE_WHEN_FIGURE_WOULD_RISE(
            "Above 0 the figure would rise, below 0 it would fall, if everyone had that of the group compared with."),
    POSITIVE_WHEN_FIGURE_WOULD_FALL(
            "Above 0 the figure would fall, below 0 it would rise, if everyone had that of the least deprived."),
    NEVER_NEGATIVE("0 is equality; the further above 0, the less equal. It does not say who has the higher figure.");

    private final String sentence;

    SignConvention(String sentence) {
        this.sentence = sentence;
    }

    /** The value that stands for equality: 1 of a ratio, else 0. */
    public double equality() {
        return isOfRatio() ? 1 : 0;
    }

    /** Whether equality is a ratio of 1, not a difference of 0. */
    public boolean isOfRatio() {
        return name().startsWith("ABOVE_ONE");
    }

    /** The convention for readers. */
    public String sentence() {
        return sentence;
    }
}
