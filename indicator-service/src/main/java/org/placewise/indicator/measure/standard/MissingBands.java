package org.placewise.indicator.measure.standard;

import org.placewise.kit.word.Word;

/** What is done when an age band, or the count of events in it, is missing. There is no default: who asks for a rate decides. */
public enum MissingBands implements Word {

    /** There is no rate. */
    REFUSE,

    /**
     * What is missing adds nothing to any sum, neither events nor expected events nor weights; a band that is there without its
     * events counts as one without events. The rate is then of the bands that are there, and its result names the others.
     */
    COUNT_AS_ABSENT
}
