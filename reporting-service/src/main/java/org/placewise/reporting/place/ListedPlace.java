package org.placewise.reporting.place;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list, with how much is known of it; never with how it scores.
 *
 * @param inUse whether the code is still in use, as far as is known
 * @param parents direct parents by kind and name
 * @param deprivationIndexes editions of the indices for which a profile is known
 * @param componentsAssessed how many of the seven components have a submitted assessment
 */
public record ListedPlace(
        String gssCode,
        String name,
        String areaType,
        String level,
        @Nullable String odsCode,
        @Nullable LocalDate validTo,
        boolean inUse,
        List<ParentPlace> parents,
        List<String> deprivationIndexes,
        int componentsAssessed,
        int boards) {

    /** A direct parent; its name and kind are null until its own definition has arrived. */
    public record ParentPlace(
            String gssCode, @Nullable String name, @Nullable String areaType, boolean whole) {}

    /** Returns its place in the order of lists: kind of area, then name, then code; sorts as plain text. */
    public String sortKey() {
        int kind = AreaType.ofCode(areaType).map(type -> type.ordinal() + 1).orElse(0);
        return "%02d %s %s".formatted(kind, name, gssCode);
    }
}
