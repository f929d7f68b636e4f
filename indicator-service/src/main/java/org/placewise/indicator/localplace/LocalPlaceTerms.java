package org.placewise.indicator.localplace;

import java.util.List;
import org.placewise.indicator.area.LsoaVintage;

/** What can be changed of a local place, once it is known to keep the rules. */
public record LocalPlaceTerms(String name, LsoaVintage vintage, List<String> lsoaCodes) {

    public LocalPlaceTerms {
        lsoaCodes = List.copyOf(lsoaCodes);
    }
}
