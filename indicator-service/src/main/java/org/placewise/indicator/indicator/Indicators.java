package org.placewise.indicator.indicator;

import java.util.List;
import java.util.Optional;

/** The stored indicators. */
public interface Indicators {

    /** The indicator of this id, unless it was deleted. */
    Optional<Indicator> find(String id);

    /** Every indicator, in order of id. */
    List<Indicator> all();
}
