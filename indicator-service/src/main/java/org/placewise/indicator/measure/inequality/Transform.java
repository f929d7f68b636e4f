package org.placewise.indicator.measure.inequality;

import org.placewise.kit.word.Word;

/** The scale on which a line is fitted to figures. */
public enum Transform implements Word {
    NONE,
    LOG,
    LOGIT;

    /** Whether a figure can be put on this scale. */
    public boolean takes(double value) {
        return switch (this) {
            case NONE -> Double.isFinite(value);
            case LOG -> value > 0 && Double.isFinite(value);
            case LOGIT -> value > 0 && value < 1;
        };
    }

    public double forward(double value) {
        return switch (this) {
            case NONE -> value;
            case LOG -> Math.log(value);
            case LOGIT -> Math.log(value) - Math.log1p(-value);
        };
    }

    public double back(double onScale) {
        return switch (this) {
            case NONE -> onScale;
            case LOG -> Math.exp(onScale);
            case LOGIT -> 1 / (1 + Math.exp(-onScale));
        };
    }

    /** How fast a figure moves with its place on the scale. */
    double slope(double value) {
        return switch (this) {
            case NONE -> 1;
            case LOG -> value;
            case LOGIT -> value * (1 - value);
        };
    }

    /** What figures have to be to stand on this scale, in words. */
    String demand() {
        return switch (this) {
            case NONE -> "a finite number";
            case LOG -> "above 0";
            case LOGIT -> "between 0 and 1";
        };
    }
}
