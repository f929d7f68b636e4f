package org.placewise.indicator.observation;

import org.jspecify.annotations.Nullable;

/**
 * One line that is followed over time, for every area.
 *
 * @param sex such as {@code Persons}
 * @param age such as {@code All ages}
 * @param category null for the line of all people
 */
public record Series(
        String indicatorId,
        String sex,
        String age,
        @Nullable Category category) {

    /**
     * A group of people or areas.
     *
     * @param quantile null when the category is not a quantile of deprivation
     */
    public record Category(
            String type, String name, @Nullable DeprivationQuantile quantile) {}

    /**
     * A quantile of deprivation.
     *
     * @param rank 1 = most deprived
     * @param of number of quantiles, such as 10
     * @param vintage edition of the indices the quantiles follow, such as {@code iod2019}; null when the publisher does not say
     */
    public record DeprivationQuantile(
            int rank, int of, @Nullable String vintage) {

        public DeprivationQuantile {
            if (rank < 1 || rank > of) {
                throw new IllegalArgumentException("A quantile is from 1 to " + of + ", not " + rank);
            }
        }
    }
}
