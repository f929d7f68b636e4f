package org.placewise.indicator.area.lookup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.LsoaLink;
import org.placewise.indicator.area.SmallArea;

/** What a valid lookup says. */
public sealed interface Lookup {

    /** Small areas with their names and what they lie in; null where the lookup has no such column. */
    record Members(List<Entry> entries) implements Lookup {}

    /** LSOAs that share ground. */
    record Links(List<LsoaLink> links) implements Lookup {}

    /** Districts that were replaced, all of which the hierarchy has. */
    record Changes(int replaced) implements Lookup {}

    /** A small area and its name. */
    record Entry(SmallArea area, @Nullable String name) {}
}
