package org.placewise.partnership.objective;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which parts of a clear objective are stated and which are missing; clear is one that misses none. */
public record Clarity(List<ObjectivePart> present, List<ObjectivePart> missing, boolean clear) {

    public Clarity {
        present = List.copyOf(present);
        missing = List.copyOf(missing);
    }

    static Clarity of(ObjectiveTerms terms) {
        Map<Boolean, List<ObjectivePart>> parts = Arrays.stream(ObjectivePart.values())
                .collect(Collectors.partitioningBy(part -> part.isStatedIn(terms)));
        return new Clarity(parts.get(true), parts.get(false), parts.get(false).isEmpty());
    }
}
