package org.placewise.indicator.area.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.lookup.LookupColumn.Part;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.kit.problem.QuotedCell;

/**
 * The headings of a lookup and what they make of it.
 *
 * @param columns where each column that is understood stands
 * @param notKept headings of the columns that nothing is taken from
 */
record LookupHeadings(
        LookupKind kind, List<String> headings, Map<LookupColumn, Integer> columns, List<String> notKept) {

    private static final int HEADING_ROW = 1;
    private static final Set<Unit> NAMED_HERE = EnumSet.of(Unit.LSOA, Unit.MSOA, Unit.NETWORK);

    /** Empty when there is any fault in the headings. */
    static Optional<LookupHeadings> recognise(List<String> headings, FaultLog faults) {
        Map<LookupColumn, Integer> columns = new HashMap<>();
        List<String> notKept = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Optional<LookupColumn> column = LookupColumn.of(headings.get(i));
            if (column.isEmpty() || isNameOfAnAreaAbove(column.get())) {
                notKept.add(QuotedCell.heading(headings.get(i), i + 1, headings.size()));
            } else if (columns.putIfAbsent(column.get(), i) != null) {
                faults.add(HEADING_ROW, headings.get(i), FaultCode.COLUMN_DUPLICATE, "This column is there twice.");
            }
        }
        Optional<LookupKind> kind = kind(columns.keySet());
        if (kind.isEmpty()) {
            faults.add(
                    HEADING_ROW,
                    null,
                    FaultCode.LOOKUP_UNKNOWN,
                    "The headings are not those of a lookup that is understood: LSOAs of one census with their district, "
                            + "MSOA, sub-ICB location or board; LSOAs of 2011 and 2021 with the change; districts of two years; "
                            + "or primary care networks with their sub-ICB location or board.");
        }
        return kind.filter(_ -> !faults.any())
                .map(found -> new LookupHeadings(found, List.copyOf(headings), Map.copyOf(columns), notKept));
    }

    /** Areas above are known by name already. */
    private static boolean isNameOfAnAreaAbove(LookupColumn column) {
        return column.part() == Part.NAME && !NAMED_HERE.contains(column.unit());
    }

    private static Optional<LookupKind> kind(Collection<LookupColumn> columns) {
        SortedSet<String> lsoas = years(columns, Unit.LSOA);
        boolean parent =
                Stream.of(Unit.LOWER_TIER, Unit.MSOA, Unit.SUB_ICB, Unit.ICB).anyMatch(unit -> has(columns, unit));
        if (lsoas.equals(new TreeSet<>(List.of("11", "21"))) && has(columns, Unit.CHANGE)) {
            return Optional.of(LookupKind.LSOA_CORRESPONDENCE);
        }
        if (lsoas.size() == 1 && List.of("11", "21").contains(lsoas.first()) && parent) {
            return Optional.of(LookupKind.LSOA_MEMBERSHIP);
        }
        if (has(columns, Unit.NETWORK) && (has(columns, Unit.SUB_ICB) || has(columns, Unit.ICB))) {
            return Optional.of(LookupKind.PRIMARY_CARE_NETWORKS);
        }
        return lsoas.isEmpty() && years(columns, Unit.LOWER_TIER).size() == 2
                ? Optional.of(LookupKind.DISTRICT_CHANGES)
                : Optional.empty();
    }

    private static boolean has(Collection<LookupColumn> columns, Unit unit) {
        return columns.stream().anyMatch(column -> column.unit() == unit && column.part() == Part.CODE);
    }

    private static SortedSet<String> years(Collection<LookupColumn> columns, Unit unit) {
        SortedSet<String> years = new TreeSet<>();
        columns.stream()
                .filter(column -> column.unit() == unit && column.part() == Part.CODE && column.year() != null)
                .forEach(column -> years.add(String.valueOf(column.year())));
        return years;
    }

    /** The years of a unit's codes, the earliest first. */
    List<String> years(Unit unit) {
        return List.copyOf(years(columns.keySet(), unit));
    }

    /** Where the codes of a unit stand, the earliest year first. */
    List<Integer> codes(Unit unit) {
        TreeMap<String, Integer> byYear = new TreeMap<>();
        columns.forEach((column, index) -> {
            if (column.unit() == unit && column.part() == Part.CODE) {
                byYear.put(column.year() == null ? "" : column.year(), index);
            }
        });
        return List.copyOf(byYear.values());
    }

    /** Where the code of a unit of a year stands. */
    int code(Unit unit, @Nullable String year) {
        return Objects.requireNonNull(columns.get(new LookupColumn(unit, year, Part.CODE)));
    }

    /** Where the first name of a unit stands. */
    Optional<Integer> name(Unit unit) {
        return columns.entrySet().stream()
                .filter(column ->
                        column.getKey().unit() == unit && column.getKey().part() == Part.NAME)
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst();
    }

    String heading(int index) {
        return plain(headings.get(index));
    }

    private static String plain(String heading) {
        return heading.replace("\uFEFF", "").strip();
    }
}
