package org.placewise.indicator.measure.inequality;

/** The population-weighted line through groups, on the scale that was asked for, and what limits of it need. */
final class FittedLine {

    final RankedGroups groups;
    final SlopeOptions options;
    final SlopeWeights weights;
    /** Figures on the scale of the line. */
    final double[] value;
    /** Their standard errors on the scale of the line; to first order where errors are symmetrical on another scale. */
    final double[] error;

    final WeightedLine line;

    FittedLine(RankedGroups groups, SlopeOptions options) {
        this.groups = groups;
        this.options = options;
        weights = new SlopeWeights(groups);
        value = new double[groups.size];
        error = new double[groups.size];
        for (int j = 0; j < groups.size; j++) {
            value[j] = options.transform().forward(groups.value[j]);
            error[j] = errorsAreOfLine() ? groups.error[j] : groups.errorOfValue(j, options.scale());
        }
        line = WeightedLine.through(groups.position, value, groups.share);
    }

    /** Whether the figures' errors are symmetrical on the scale of the line. */
    boolean errorsAreOfLine() {
        return options.transform() == options.scale().errors();
    }

    double z() {
        return options.confidence().z();
    }

    double start() {
        return options.transform().back(line.intercept());
    }

    double end() {
        return options.transform().back(line.end());
    }

    /** The slope index before the multiplier. */
    double absolute() {
        return absolute(line);
    }

    double absolute(WeightedLine other) {
        return options.transform().back(other.end()) - options.transform().back(other.intercept());
    }

    double relative() {
        return end() / start();
    }

    /** Whether the line's start is above 0 by more than the confidence leaves to chance. */
    boolean startsSurelyAboveZero() {
        return options.transform() != Transform.NONE
                || line.intercept() > z() * SlopeWeights.error(weights.start, error);
    }
}
