package org.placewise.indicator.localplace;

import java.util.List;
import java.util.Optional;

/** The stored local places. */
public interface LocalPlaces {

    /** The place with this code, withdrawn or not. */
    Optional<LocalPlace> find(String code);

    /** Places that have not been withdrawn, in order of code. */
    List<LocalPlace> inUse();

    /** Keeps every other change of local places and of what is computed for them waiting until this transaction ends. */
    void lock();

    /** A code that no place has had. */
    String nextCode();

    /** Adds the place or replaces it, as an area too, and tells it with its new version. */
    LocalPlace store(LocalPlace place);
}
