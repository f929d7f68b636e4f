package org.placewise.indicator.localplace;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.placewise.indicator.area.LsoaChange;
import org.placewise.indicator.area.LsoaLink;
import org.placewise.indicator.area.LsoaLinks;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.kit.word.Word;

/** The LSOAs of one vintage that make up exactly the ground of a local place, or why there are none. */
public sealed interface LsoaSelection {

    record Chosen(List<String> lsoaCodes) implements LsoaSelection {}

    record NotComparable(Reason reason, String message) implements LsoaSelection {}

    /** Why a place of LSOAs of one census cannot be read in LSOAs of the other. */
    enum Reason implements Word {
        LSOA_CORRESPONDENCE_NOT_LOADED,
        LSOAS_CHANGED,
        LSOAS_NOT_IN_RELEASE
    }

    /**
     * The LSOAs of a place in a vintage: its own, or those of the other vintage when every one of them is unchanged. A split or
     * merged LSOA is never shared out.
     */
    static LsoaSelection of(LocalPlace place, LsoaVintage vintage, LsoaLinks links) {
        return vintage == place.vintage()
                ? new Chosen(place.lsoaCodes())
                : translated(place, vintage, links.of(place.lsoaCodes(), place.vintage()));
    }

    private static LsoaSelection translated(LocalPlace place, LsoaVintage vintage, Collection<LsoaLink> links) {
        Set<String> unlinked = new HashSet<>(place.lsoaCodes());
        links.forEach(link -> unlinked.remove(link.of(place.vintage())));
        if (!unlinked.isEmpty()) {
            return new NotComparable(
                    Reason.LSOA_CORRESPONDENCE_NOT_LOADED,
                    "The lookup of LSOAs of 2011 and 2021 has not been loaded for " + some(unlinked)
                            + ", so it is not known whether they are the same in " + vintage.year() + ".");
        }
        List<String> changed = links.stream()
                .filter(link -> link.change() != LsoaChange.UNCHANGED)
                .map(link -> link.of(place.vintage()))
                .distinct()
                .toList();
        return changed.isEmpty()
                ? new Chosen(
                        links.stream().map(link -> link.of(vintage)).sorted().toList())
                : new NotComparable(
                        Reason.LSOAS_CHANGED,
                        "The place is made of LSOAs of " + place.vintage().year() + ", of which " + some(changed)
                                + " have no single unchanged LSOA of " + vintage.year() + ".");
    }

    private static String some(Collection<String> codes) {
        List<String> first = codes.stream().sorted().limit(3).toList();
        int more = codes.size() - first.size();
        return codes.size() + " (" + String.join(", ", first) + (more > 0 ? " and " + more + " more)" : ")");
    }
}
