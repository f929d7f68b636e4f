package org.placewise.partnership.sign.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * How unequally a whole number of things is spread, as exact fractions written with sixteen digits.
 *
 * <p>Herfindahl index: Σ sᵢ², sᵢ the share of i (Herfindahl 1950). Gini coefficient: Σᵢ Σⱼ |xᵢ - xⱼ| / (2 n Σ xᵢ), without
 * correction for small n, so that it reaches 1 - 1/n where one has everything (Gini 1912).
 */
final class Inequality {

    private Inequality() {}

    /** Of numbers that are not all nought. */
    static BigDecimal herfindahl(List<Integer> numbers) {
        long sum = sum(numbers);
        long squares = numbers.stream().mapToLong(it -> (long) it * it).sum();
        return fraction(squares, sum * sum);
    }

    /** Of numbers that are not all nought. */
    static BigDecimal gini(List<Integer> numbers) {
        long differences = numbers.stream()
                .mapToLong(one -> numbers.stream()
                        .mapToLong(other -> Math.abs(one - other))
                        .sum())
                .sum();
        return fraction(differences, 2 * numbers.size() * sum(numbers));
    }

    private static long sum(List<Integer> numbers) {
        return numbers.stream().mapToLong(Integer::intValue).sum();
    }

    private static BigDecimal fraction(long one, long of) {
        return BigDecimal.valueOf(one).divide(BigDecimal.valueOf(of), MathContext.DECIMAL64);
    }
}
