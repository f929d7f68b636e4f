package org.placewise.partnership.sheet.http;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.sheet.UkDay;

/** What records of one kind of a board are named by, read once for a file. */
final class NamesOnBoard {

    private final String word;
    private final String sought;
    private final Map<String, Set<UUID>> byTitle = new HashMap<>();
    private final Map<LocalDate, Set<UUID>> byDay = new HashMap<>();

    /**
     * No names yet.
     *
     * @param sought what is counted where a name is not that of one record
     */
    NamesOnBoard(String word, String sought) {
        this.word = word;
        this.sought = sought;
    }

    void add(UUID id, String title, @Nullable LocalDate day) {
        byTitle.computeIfAbsent(inAnyCase(title), _ -> new LinkedHashSet<>()).add(id);
        if (day != null) {
            byDay.computeIfAbsent(day, _ -> new LinkedHashSet<>()).add(id);
        }
    }

    /** The one record of this title, in any case, or of this day; a fault is added where there is not one. */
    Optional<UUID> only(String named, String pointer, List<Fault> faults) {
        Set<UUID> found = new LinkedHashSet<>(byTitle.getOrDefault(inAnyCase(named), Set.of()));
        if (!byDay.isEmpty()) {
            UkDay.read(named).ifPresent(day -> found.addAll(byDay.getOrDefault(day, Set.of())));
        }
        if (found.size() == 1) {
            return Optional.of(found.iterator().next());
        }
        faults.add(new Fault(
                pointer,
                (found.isEmpty() ? "unknown-" : "ambiguous-") + word,
                "There are " + found.size() + " " + sought + "; there must be one."));
        return Optional.empty();
    }

    /** Two titles are alike as {@link String#equalsIgnoreCase} has it. */
    private static String inAnyCase(String title) {
        return title.codePoints()
                .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
