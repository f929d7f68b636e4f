package org.placewise.indicator.area.http;

import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.kit.problem.Faults;

/** Reads those filters of the list of areas that are of small areas alone. */
final class SmallAreaFilters {

    private SmallAreaFilters() {}

    /** The vintage that is asked for; refuses with 422 what is unknown or cannot be asked of small areas. */
    static @Nullable LsoaVintage read(
            @Nullable String lsoaVintage,
            @Nullable String parent,
            @Nullable String ancestor,
            @Nullable String updatedSince,
            SmallAreaAnswers answers) {
        Faults faults = new Faults();
        if (parent != null) {
            faults.add(
                    "query/parent", "not-for-small-areas", "Small areas are asked for with ancestor, not with parent.");
        }
        if (updatedSince != null) {
            faults.add(
                    "query/updatedSince",
                    "not-for-small-areas",
                    "Small areas change with their lookups only; GET /v1/area-lookups tells which were loaded.");
        }
        if (ancestor != null && !answers.canContain(ancestor)) {
            faults.add("query/ancestor", "unknown-area", "No area has the code " + ancestor + ".");
        }
        LsoaVintage vintage = lsoaVintage == null
                ? null
                : LsoaVintage.ofYear(lsoaVintage).orElseGet(() -> {
                    faults.add("query/lsoaVintage", "unknown-vintage", "The vintage of LSOAs is 2011 or 2021.");
                    return null;
                });
        faults.throwIfAny();
        return vintage;
    }
}
