package org.placewise.indicator.neighbour;

import java.util.List;

/** The stored neighbours. */
public interface Neighbours {

    /** The neighbours of an area by every source, source by source, the most alike first. */
    List<Neighbour> of(String areaCode);

    /** Puts the neighbours in the place of those that their areas had by the same sources. */
    void replace(List<Neighbour> neighbours);

    /** Names what is stored now: another text whenever it has changed. */
    String edition();
}
