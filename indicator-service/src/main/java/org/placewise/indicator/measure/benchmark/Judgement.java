package org.placewise.indicator.measure.benchmark;

import org.placewise.kit.word.Word;

/** A value beside its benchmark, in the field's words. */
public enum Judgement implements Word {
    BETTER,
    SIMILAR,
    WORSE,
    LOWER,
    HIGHER
}
