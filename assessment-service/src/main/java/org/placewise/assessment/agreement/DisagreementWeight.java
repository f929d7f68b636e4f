package org.placewise.assessment.agreement;

/** How grave it is that two raters gave different levels. */
@FunctionalInterface
public interface DisagreementWeight {

    /** Grows by one with every step between the two levels. */
    DisagreementWeight LINEAR = (one, other) -> Math.abs(one - other);

    /** Grows with the square of the steps between the two levels (Fleiss and Cohen 1973). */
    DisagreementWeight QUADRATIC = (one, other) -> (double) (one - other) * (one - other);

    /** The weight of this pair of positions; 0 where they are the same. */
    double of(int one, int other);
}
