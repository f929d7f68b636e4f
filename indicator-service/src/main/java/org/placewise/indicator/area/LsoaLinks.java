package org.placewise.indicator.area;

import java.util.Collection;
import java.util.List;

/** The correspondence of LSOAs of 2011 and 2021, where its lookup has been loaded. */
public interface LsoaLinks {

    /** Every link of LSOAs of a vintage; none for one that no lookup has spoken of. */
    List<LsoaLink> of(Collection<String> lsoaCodes, LsoaVintage vintage);
}
