package org.placewise.assessment.trend;

import org.placewise.assessment.instrument.InstrumentRef;

/** Nobody has signed a mapping from the one version to the other. */
public record MappingMissing(InstrumentRef from, InstrumentRef to) {

    /** What to do about it. */
    public String sentence() {
        return "Levels of " + from + " are not held against those of " + to
                + " unless somebody signs what stands for what (POST /v1/instrument-mappings).";
    }
}
