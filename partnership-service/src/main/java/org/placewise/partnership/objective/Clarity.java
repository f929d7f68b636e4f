package org.placewise.partnership.objective;

import java.util.Arrays;
import java.util.List;

/** Which parts of a clear objective are stated and which are missing; clear is one that misses none. */
public record Clarity(List<ObjectivePart> present, List<ObjectivePart> missing, boolean clear) {

    public Clarity {
        present = List.copyOf(present);
        missing = List.copyOf(missing);
    }

    static Clarity of(ObjectiveTerms terms) {
        List<ObjectivePart> present = Arrays.stream(ObjectivePart.values())
                .filter(part -> part.isStatedIn(terms))
                .toList();
        List<ObjectivePart> missing = Arrays.stream(ObjectivePart.values())
                .filter(part -> !part.isStatedIn(terms))
                .toList();
        return new Clarity(present, missing, missing.isEmpty());
    }
}
