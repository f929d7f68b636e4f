package org.placewise.indicator.measure.inequality.who;

import org.placewise.indicator.measure.Confidence;

/**
 * Mean log deviation −Σp·ln(y/μ) and Theil index Σp(y/μ)·ln(y/μ), times 1,000; figures are above 0. Standard errors are to first order
 * (Oehlert 1992, The American Statistician 46:27-29), times 1,000 like the values; the WHO's software leaves that factor out.
 */
final class EntropyMeasures {

    private static final double THOUSAND = 1000;

    private EntropyMeasures() {}

    static WhoValue meanLogDeviation(OrderedGroups groups, Confidence confidence) {
        double sum = 0;
        double variance = 0;
        for (int j = 0; j < groups.size; j++) {
            double share = groups.share[j];
            double figure = groups.figure[j];
            sum -= share * Math.log(figure / groups.mean);
            variance += square(share * (1 / groups.mean - 1 / figure) * groups.error[j]);
        }
        return value(WhoMeasure.WHO_MEAN_LOG_DEVIATION, sum, variance, confidence);
    }

    static WhoValue theil(OrderedGroups groups, Confidence confidence) {
        double sum = 0;
        for (int j = 0; j < groups.size; j++) {
            double relative = groups.figure[j] / groups.mean;
            sum += groups.share[j] * relative * Math.log(relative);
        }
        double variance = 0;
        for (int j = 0; j < groups.size; j++) {
            double gain = Math.log(groups.figure[j] / groups.mean) - sum;
            variance += square(groups.share[j] / groups.mean * gain * groups.error[j]);
        }
        return value(WhoMeasure.WHO_THEIL_INDEX, sum, variance, confidence);
    }

    private static WhoValue value(WhoMeasure measure, double sum, double variance, Confidence confidence) {
        return WhoValue.normal(measure, THOUSAND * sum, THOUSAND * Math.sqrt(variance), confidence);
    }

    private static double square(double number) {
        return number * number;
    }
}
