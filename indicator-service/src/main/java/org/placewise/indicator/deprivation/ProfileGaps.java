package org.placewise.indicator.deprivation;

import java.util.Optional;

/** Why a place that is made of LSOAs of one vintage has no profile by a release of LSOAs of another. */
public interface ProfileGaps {

    /**
     * A reason.
     *
     * @param code lower case with hyphens
     * @param message a sentence
     */
    record Gap(String code, String message) {}

    /** Empty where the LSOAs are not the reason. */
    Optional<Gap> find(String gssCode, Edition edition);
}
