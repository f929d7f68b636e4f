package org.placewise.assessment.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One version of an instrument.
 *
 * @param source citation of the published work the elements come from
 * @param sides none, or those held against each other
 * @param groups none, or the groups in display order
 * @param elements in display order, at least one
 * @param diagnostic when the second part opens; null for an instrument of one part
 */
public record Instrument(
        InstrumentRef ref,
        String name,
        PitComponent pitComponent,
        String source,
        LevelScale scale,
        List<Side> sides,
        List<ElementGroup> groups,
        List<Element> elements,
        @Nullable Diagnostic diagnostic) {

    /** Refuses codes given twice and references to groups or sides that the instrument does not have. */
    public Instrument {
        sides = List.copyOf(sides);
        groups = List.copyOf(groups);
        elements = List.copyOf(elements);
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("Instrument " + ref + " needs at least one element");
        }
        Set<String> sideCodes = distinct(sides, Side::code);
        Set<String> groupCodes = distinct(groups, ElementGroup::code);
        distinct(elements, element -> element.code().value());
        requireKnown(groups, ElementGroup::side, sideCodes, "side");
        requireKnown(elements, Element::group, groupCodes, "group");
        elements.forEach(element -> distinct(element.questions(), DiagnosticQuestion::code));
        requireDiagnostic(ref, scale, elements, diagnostic);
    }

    /** The element with this code, if the instrument has it. */
    public Optional<Element> element(ElementCode code) {
        return elements.stream().filter(element -> element.code().equals(code)).findFirst();
    }

    /** The codes of the group's elements. */
    public Set<ElementCode> elementsOf(ElementGroup group) {
        return elements.stream()
                .filter(element -> group.code().equals(element.group()))
                .map(Element::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The codes of the elements in all groups of the side. */
    public Set<ElementCode> elementsOf(Side side) {
        return groups.stream()
                .filter(group -> side.code().equals(group.side()))
                .flatMap(group -> elementsOf(group).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Set<String> distinct(List<T> items, Function<T, String> code) {
        Set<String> seen = new HashSet<>();
        for (T item : items) {
            if (!seen.add(code.apply(item))) {
                throw new IllegalArgumentException("Code " + code.apply(item) + " is given twice; give each once");
            }
        }
        return seen;
    }

    private static <T> void requireKnown(
            List<T> items, Function<T, @Nullable String> reference, Set<String> known, String noun) {
        items.stream().map(reference).filter(Objects::nonNull).forEach(code -> {
            if (!known.contains(code)) {
                throw new IllegalArgumentException(
                        "There is no " + noun + " " + code + "; list it under " + noun + "s");
            }
        });
    }

    private static void requireDiagnostic(
            InstrumentRef ref, LevelScale scale, List<Element> elements, @Nullable Diagnostic diagnostic) {
        boolean asked =
                elements.stream().anyMatch(element -> !element.questions().isEmpty());
        if (asked != (diagnostic != null)) {
            throw new IllegalArgumentException("Instrument " + ref
                    + " needs both diagnostic questions and the rule by which they open, or neither");
        }
        if (diagnostic != null && scale.level(diagnostic.opensAtOrBelow()).isEmpty()) {
            throw new IllegalArgumentException(
                    "The scale has no level " + diagnostic.opensAtOrBelow() + " at which the second part could open");
        }
    }
}
