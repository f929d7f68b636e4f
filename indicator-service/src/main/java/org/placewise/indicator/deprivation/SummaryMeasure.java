package org.placewise.indicator.deprivation;

import org.placewise.kit.word.Word;

/**
 * What is published of the overall index for larger areas, each of which areas are ranked by.
 *
 * <p>Source: English Indices of Deprivation, research report, chapter on summaries of higher-level geographies.
 */
public enum SummaryMeasure implements Word {
    AVERAGE_SCORE,
    AVERAGE_RANK,
    MOST_DEPRIVED_TENTH,
    EXTENT,
    LOCAL_CONCENTRATION
}
