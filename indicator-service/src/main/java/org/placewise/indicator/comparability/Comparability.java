package org.placewise.indicator.comparability;

import java.util.List;

/** Whether two figures may be set against each other. */
public sealed interface Comparability {

    /** Nothing sets them apart. */
    record Comparable() implements Comparability {}

    /** Everything that sets them apart. */
    record NotComparable(List<Incomparability> reasons) implements Comparability {
        public NotComparable {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("Figures that are not comparable differ in something");
            }
        }
    }

    /** What a reader of a comparison has to know; nothing when the figures are comparable. */
    default List<Incomparability> caveats() {
        return switch (this) {
            case Comparable() -> List.of();
            case NotComparable(List<Incomparability> reasons) -> reasons;
        };
    }

    /** What two bases come to, by every rule. */
    static Comparability of(Basis one, Basis other) {
        List<Incomparability> reasons = ComparabilityRules.ALL.stream()
                .flatMap(rule -> rule.differences(one, other).stream())
                .toList();
        return reasons.isEmpty() ? new Comparable() : new NotComparable(reasons);
    }
}
