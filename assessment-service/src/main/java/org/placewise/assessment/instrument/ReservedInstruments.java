package org.placewise.assessment.instrument;

/** Identifiers that later releases of the service may publish versions of, so that nobody else may. */
@FunctionalInterface
public interface ReservedInstruments {

    /** Whether only the service itself publishes versions of this instrument. */
    boolean isReserved(String instrumentId);
}
