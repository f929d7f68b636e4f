package org.placewise.assessment.received;

/** Places of which a sender may speak. */
@FunctionalInterface
public interface Reach {

    /** Every place. */
    Reach EVERYWHERE = (gssCode, known) -> true;

    /** No place. */
    Reach NOWHERE = (gssCode, known) -> false;

    /**
     * Whether the sender may speak of the place.
     *
     * @param known whether the place is known here; what lies above an unknown one cannot be told
     */
    boolean covers(String gssCode, boolean known);
}
