package org.placewise.indicator.indicator;

import java.util.List;
import java.util.Optional;

/** The stored indicators. */
public interface Indicators {

    /** The indicator of this id, unless it was deleted. */
    Optional<Indicator> find(String id);

    /** Every indicator, in order of id. */
    List<Indicator> all();

    /** Adds an indicator; false when there is one with this id already. */
    boolean add(Indicator indicator);

    /** Replaces the indicator unless it has changed since this version; false when it has. */
    boolean replace(Indicator indicator, long readVersion);

    /** Edition of the bundled set that is stored; 0 before the first. Keeps every other loader waiting until this transaction ends. */
    int lockReferenceEdition();

    /** Adds an indicator of the bundled set or replaces it; one that a publisher has defined or revised stays. */
    void storeReference(Indicator indicator, int edition);

    void storeReferenceEdition(int edition);
}
