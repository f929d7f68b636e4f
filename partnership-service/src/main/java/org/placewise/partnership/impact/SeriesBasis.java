package org.placewise.partnership.impact;

import org.placewise.kit.word.Word;

/** Whose figures an objective was tested on. */
public enum SeriesBasis implements Word {
    /** Those of the population group that the objective names. */
    POPULATION_GROUP,
    /** Those of the place; the objective names no group. */
    WHOLE_PLACE,
    /** Those of the place, because nothing is published of the group; how the group fared is not known. */
    WHOLE_PLACE_INSTEAD_OF_GROUP
}
