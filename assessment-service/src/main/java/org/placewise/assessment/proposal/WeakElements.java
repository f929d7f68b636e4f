package org.placewise.assessment.proposal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.round.ElementAgreement;

/**
 * Which elements of a concluded round are weak: those at the lowest level that was agreed on any, and those below the target that
 * was agreed for them. Without an agreed level an element is neither weak nor strong.
 */
public final class WeakElements {

    private WeakElements() {}

    /** The agreement on the element, if it is weak. */
    public static Optional<ElementAgreement> find(List<ElementAgreement> agreements, ElementCode element) {
        OptionalInt lowest = agreements.stream()
                .map(ElementAgreement::level)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .min();
        return agreements.stream()
                .filter(agreement -> agreement.element().equals(element))
                .filter(agreement -> isWeak(agreement, lowest))
                .findFirst();
    }

    private static boolean isWeak(ElementAgreement agreement, OptionalInt lowest) {
        Integer level = agreement.level();
        if (level == null || lowest.isEmpty()) {
            return false;
        }
        return level == lowest.getAsInt() || agreement.target() != null && level < agreement.target();
    }
}
