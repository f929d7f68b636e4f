package org.placewise.reporting.web.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A vertical scale with round steps.
 *
 * @param lowest value at its foot, a whole number of steps
 * @param steps number of steps
 */
record Scale(BigDecimal lowest, BigDecimal step, int steps) {

    private static final int STEPS_WANTED = 4;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final double NEAR_ZERO = 0.5;

    /** Covers this range; begins at zero when the range lies near it. */
    static Scale over(double low, double high) {
        double from = low > 0 && low < NEAR_ZERO * high ? 0 : low;
        double to = high < 0 && high > NEAR_ZERO * low ? 0 : high;
        double span = to > from ? to - from : Math.max(Math.abs(to), 1) * 0.1;
        BigDecimal step = step(span / STEPS_WANTED);
        BigDecimal first = multiple(from, step, RoundingMode.FLOOR);
        BigDecimal last = multiple(Math.max(to, from + span), step, RoundingMode.CEILING);
        int steps = last.subtract(first).divide(step, 0, RoundingMode.HALF_UP).intValueExact();
        return new Scale(first, step, Math.max(1, steps));
    }

    private static BigDecimal step(double least) {
        int magnitude = (int) Math.floor(Math.log10(least));
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(magnitude);
        for (double round : ROUND) {
            BigDecimal step = unit.multiply(BigDecimal.valueOf(round)).stripTrailingZeros();
            if (step.doubleValue() >= least * (1 - 1e-9)) {
                return step;
            }
        }
        return unit.multiply(BigDecimal.TEN);
    }

    private static BigDecimal multiple(double value, BigDecimal step, RoundingMode rounding) {
        return BigDecimal.valueOf(value).divide(step, 0, rounding).multiply(step);
    }

    boolean beginsAtZero() {
        return lowest.signum() == 0;
    }

    /** Where a value lies, 0 at the foot and 1 at the top. */
    double share(double value) {
        return (value - lowest.doubleValue()) / (step.doubleValue() * steps);
    }

    /** The values at the steps, from the foot to the top. */
    List<BigDecimal> values() {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(i -> lowest.add(step.multiply(BigDecimal.valueOf(i))))
                .toList();
    }

    /** A value at a step as its label. */
    String label(BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(Locale.UK);
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value).replace('-', '−');
    }
}
