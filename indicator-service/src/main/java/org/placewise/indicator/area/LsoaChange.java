package org.placewise.indicator.area;

import org.placewise.kit.word.Word;

/** What became of an LSOA of 2011 in 2021, as the Office for National Statistics says it. */
public enum LsoaChange implements Word {
    /** One LSOA of 2011 is one LSOA of 2021; published as U. */
    UNCHANGED,
    /** One LSOA of 2011 was divided into several; published as S. */
    SPLIT,
    /** Several LSOAs of 2011 were put together into one; published as M. */
    MERGED,
    /** Boundaries moved in another way; published as X. */
    COMPLEX
}
