package org.placewise.assessment.instrument;

/**
 * Names one immutable version of an instrument.
 *
 * @param id such as {@code pots}
 * @param version such as {@code 1.0}; versions are names, not numbers, and have no order
 */
public record InstrumentRef(String id, String version) {

    /** {@code pots/1.0}, the form used as the subject of events. */
    @Override
    public String toString() {
        return id + "/" + version;
    }
}
