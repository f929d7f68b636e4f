package org.placewise.indicator.area;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One area and its direct parents.
 *
 * @param gssCode nine characters, such as {@code E08000021}; for a local place a code of ours such as {@code L00000001}
 * @param odsCode code of the NHS organisation, for integrated care boards and their sub-board locations
 * @param validFrom first day of the code; null when not known
 * @param validTo last day of the code; null while in use or when not known
 * @param successors codes that took over; empty while in use
 */
public record Area(
        String gssCode,
        String name,
        AreaType type,
        @Nullable String odsCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> successors,
        List<AreaParent> parents) {

    /** Code of England, the root of the hierarchy. */
    public static final String ENGLAND = "E92000001";

    public Area {
        if (!gssCode.matches(type == AreaType.LOCAL_PLACE ? "L\\d{8}" : "E\\d{8}")) {
            throw new IllegalArgumentException(
                    "A GSS code of England is E, the code of a local place is L, and eight digits, not " + gssCode);
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    gssCode + " would end before it begins: " + validFrom + " to " + validTo);
        }
        successors = successors.stream().sorted().toList();
        parents = parents.stream()
                .sorted(Comparator.comparing(AreaParent::gssCode))
                .toList();
    }

    /** Whether the code is still in use, as far as is known. */
    public boolean isCurrent() {
        return validTo == null && successors.isEmpty();
    }

    /** Whether the code was in use on that day; an unknown first day counts as long ago. */
    public boolean isValidOn(LocalDate day) {
        boolean begun = validFrom == null || !validFrom.isAfter(day);
        boolean ended = validTo == null ? !successors.isEmpty() : validTo.isBefore(day);
        return begun && !ended;
    }
}
