package org.placewise.assessment.agreement;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Raters × units with at most one level in each cell. A judgement that is given again changes nothing, and of two different ones the
 * later holds. Cells may be empty.
 */
public final class JudgementTable {

    private final int levels;
    private final SortedMap<String, SortedMap<String, Integer>> byUnit;

    private JudgementTable(int levels, SortedMap<String, SortedMap<String, Integer>> byUnit) {
        this.levels = levels;
        this.byUnit = byUnit;
    }

    /**
     * The table of these judgements.
     *
     * @param levels how many levels the scale has
     * @throws IllegalArgumentException when a position is beyond the scale
     */
    public static JudgementTable of(int levels, Collection<Judgement> judgements) {
        SortedMap<String, SortedMap<String, Integer>> cells = new TreeMap<>();
        for (Judgement judgement : judgements) {
            if (judgement.position() >= levels) {
                throw new IllegalArgumentException(
                        "The scale has " + levels + " levels; there is no position " + judgement.position());
            }
            cells.computeIfAbsent(judgement.unit(), unit -> new TreeMap<>())
                    .put(judgement.rater(), judgement.position());
        }
        return new JudgementTable(levels, cells);
    }

    /** How many levels the scale has. */
    public int levels() {
        return levels;
    }

    /** Units that anybody judged. */
    public List<String> units() {
        return List.copyOf(byUnit.keySet());
    }

    /** Raters who judged anything. */
    public List<String> raters() {
        return byUnit.values().stream()
                .flatMap(cells -> cells.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The positions given to a unit, lowest first; empty when nobody judged it. */
    public List<Integer> positions(String unit) {
        return row(unit).values().stream().sorted().toList();
    }

    /** How often each level was given to a unit, lowest first. */
    int[] counts(String unit) {
        int[] counts = new int[levels];
        row(unit).values().forEach(position -> counts[position]++);
        return counts;
    }

    /** How often one rater gave the row's level where the other gave the column's, over the units that both judged. */
    int[][] together(String one, String other) {
        int[][] counts = new int[levels][levels];
        for (Map<String, Integer> cells : byUnit.values()) {
            if (cells.containsKey(one) && cells.containsKey(other)) {
                counts[cells.get(one)][cells.get(other)]++;
            }
        }
        return counts;
    }

    private Map<String, Integer> row(String unit) {
        return byUnit.getOrDefault(unit, Collections.emptySortedMap());
    }

    @Override
    public String toString() {
        return byUnit.entrySet().stream()
                .map(unit -> unit.getKey() + " " + unit.getValue())
                .collect(Collectors.joining(", "));
    }
}
