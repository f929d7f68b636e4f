package org.placewise.indicator.deprivation;

/**
 * The tenth of the nation's LSOAs that a rank falls in, 1 the most deprived: {@code ceil(10 · rank / N)}.
 *
 * <p>Source: English Indices of Deprivation, technical report, on deciles of file 7; holds for every LSOA of the published
 * files of 2019 and 2025.
 */
public final class NationalDecile {

    private NationalDecile() {}

    /**
     * @param rank 1 (most deprived) to {@code lsoas}
     * @param lsoas number of LSOAs in England, N
     */
    public static int of(int rank, int lsoas) {
        if (rank < 1 || rank > lsoas) {
            throw new IllegalArgumentException("A rank lies between 1 and " + lsoas + ", not " + rank);
        }
        return Math.ceilDiv(10 * rank, lsoas);
    }
}
