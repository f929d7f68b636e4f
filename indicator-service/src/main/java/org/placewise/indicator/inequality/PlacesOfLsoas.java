package org.placewise.indicator.inequality;

import java.util.List;
import java.util.function.Predicate;
import org.placewise.indicator.area.LsoaVintage;

/** Every place that is made of LSOAs, with those it is made of. */
public interface PlacesOfLsoas {

    /** A place and its LSOAs. */
    record Place(String areaCode, String name, List<String> lsoas) {
        public Place {
            lsoas = List.copyOf(lsoas);
        }
    }

    /** Wanted places that have LSOAs of this generation, in order of code. */
    List<Place> of(LsoaVintage vintage, Predicate<String> wanted);
}
