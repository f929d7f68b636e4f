package org.placewise.indicator.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds every total among the cells that could be taken apart: sexes of all persons, categories of a type, age bands of a wider
 * band, areas of one kind in an area around them. A total is a list of cells, the first of which is the sum of the others or
 * more: parts that are not in the table make it harder to work anything out, so it is safe to treat every such list as complete.
 */
final class Totals {

    private static final String PERSONS = "Persons";
    private static final int MOST_PARTITIONS = 500;

    private final List<Cell> cells;
    private final Containment containment;
    private final List<List<Integer>> found = new ArrayList<>();

    Totals(List<Cell> cells, Containment containment) {
        this.cells = cells;
        this.containment = containment;
    }

    /** Indices of cells, the total first. */
    List<List<Integer>> find() {
        groups(cell -> List.of(
                        cell.indicatorId(),
                        cell.period(),
                        cell.area(),
                        cell.age(),
                        cell.categoryType(),
                        cell.category()))
                .forEach(this::sexes);
        groups(cell -> List.of(cell.indicatorId(), cell.period(), cell.area(), cell.sex(), cell.age()))
                .forEach(this::categories);
        groups(cell -> List.of(
                        cell.indicatorId(),
                        cell.period(),
                        cell.area(),
                        cell.sex(),
                        cell.categoryType(),
                        cell.category()))
                .forEach(this::ages);
        groups(cell -> List.of(
                        cell.indicatorId(),
                        cell.period(),
                        cell.sex(),
                        cell.age(),
                        cell.categoryType(),
                        cell.category()))
                .forEach(this::areas);
        return found;
    }

    private Collection<List<Integer>> groups(Function<Cell, List<Object>> key) {
        Map<List<Object>, List<Integer>> groups = new LinkedHashMap<>();
        IntStream.range(0, cells.size())
                .forEach(i -> groups.computeIfAbsent(key.apply(cells.get(i)), _ -> new ArrayList<>())
                        .add(i));
        return groups.values();
    }

    private void sexes(List<Integer> group) {
        group.stream()
                .filter(i -> cells.get(i).sex().equals(PERSONS))
                .findFirst()
                .ifPresent(total ->
                        add(total, group.stream().filter(i -> !i.equals(total)).toList()));
    }

    private void categories(List<Integer> group) {
        @Nullable Integer total = null;
        Map<String, List<Integer>> byType = new LinkedHashMap<>();
        for (Integer i : group) {
            if (cells.get(i).categoryType().isEmpty()) {
                total = i;
            } else {
                byType.computeIfAbsent(cells.get(i).categoryType(), _ -> new ArrayList<>())
                        .add(i);
            }
        }
        if (total != null) {
            int sum = total;
            byType.values().forEach(parts -> add(sum, parts));
        }
    }

    private void ages(List<Integer> group) {
        Map<Integer, AgeRange> ranges = new HashMap<>();
        group.forEach(i -> AgeRange.parse(cells.get(i).age()).ifPresent(range -> ranges.put(i, range)));
        ranges.forEach((total, range) -> {
            int before = found.size();
            partition(total, range, range.from(), List.of(), ranges, before + MOST_PARTITIONS);
        });
    }

    /** Adds every way to put the band together from narrower ones. */
    private void partition(
            Integer total, AgeRange whole, int from, List<Integer> parts, Map<Integer, AgeRange> ranges, int most) {
        if (from == whole.until()) {
            add(total, parts);
            return;
        }
        for (Map.Entry<Integer, AgeRange> next : ranges.entrySet()) {
            AgeRange range = next.getValue();
            boolean fits = range.from() == from
                    && range.until() <= whole.until()
                    && !next.getKey().equals(total);
            if (fits && found.size() < most && !range.equals(whole)) {
                List<Integer> longer = new ArrayList<>(parts);
                longer.add(next.getKey());
                partition(total, whole, range.until(), longer, ranges, most);
            }
        }
    }

    private void areas(List<Integer> group) {
        Map<String, Integer> byCode = new HashMap<>();
        group.forEach(i -> byCode.put(cells.get(i).area(), i));
        Map<List<String>, List<Integer>> parts = new LinkedHashMap<>();
        for (Integer i : group) {
            String area = cells.get(i).area();
            for (String around : containment.around(area)) {
                if (byCode.containsKey(around)) {
                    parts.computeIfAbsent(List.of(around, containment.kind(area)), _ -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        parts.forEach((key, children) -> add(Objects.requireNonNull(byCode.get(key.getFirst())), children));
    }

    private void add(Integer total, List<Integer> parts) {
        if (!parts.isEmpty()) {
            List<Integer> all = new ArrayList<>();
            all.add(total);
            all.addAll(parts);
            found.add(List.copyOf(all));
        }
    }
}
