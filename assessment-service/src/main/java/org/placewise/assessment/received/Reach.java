package org.placewise.assessment.received;

/** For which places a sender may report. */
@FunctionalInterface
public interface Reach {

    /** Who reaches the broker has been let in by the broker, for every place. */
    Reach EVERYWHERE = (gssCode, known) -> true;

    /**
     * Whether the sender may report for the place.
     *
     * @param known whether the place is known here; what lies above an unknown one cannot be told
     */
    boolean covers(String gssCode, boolean known);
}
