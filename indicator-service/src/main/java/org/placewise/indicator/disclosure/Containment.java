package org.placewise.indicator.disclosure;

import java.util.Set;

/** What areas lie in. */
public interface Containment {

    /** Codes of the areas around this one. */
    Set<String> around(String area);

    /** Areas of one kind do not overlap. */
    String kind(String area);
}
