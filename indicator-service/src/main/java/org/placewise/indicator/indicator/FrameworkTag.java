package org.placewise.indicator.indicator;

import org.placewise.kit.word.Word;

/** A framework that an indicator belongs to: the Public Health Outcomes Framework, Core20PLUS5, the Marmot principles, the Better Care Fund. */
public enum FrameworkTag implements Word {
    PHOF,
    CORE20PLUS5,
    MARMOT,
    BETTER_CARE_FUND
}
