package org.placewise.indicator.deprivation.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewise.indicator.deprivation.Column;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.kit.problem.QuotedCell;

/**
 * The columns of a file in the order in which they stand in it.
 *
 * <p>Order is free. Space around headings, repeated space and case make no difference, and a long heading may be cut short, as
 * one of the 2025 file is. Every column of the edition must be there once and no other, even when its cells are empty: a
 * misspelt heading must not pass for a column that is missing.
 */
record Headings(Edition edition, List<Column> columns) {

    private static final int SHORTEST_CUT_HEADING = 60;
    private static final int HEADING_ROW = 1;

    /** Empty when there is any fault in the headings. */
    static Optional<Headings> recognise(List<String> cells, FaultLog faults) {
        List<String> headings = cells.stream().map(Headings::normalised).toList();
        Optional<Edition> edition = editionOf(headings);
        if (edition.isEmpty()) {
            faults.add(
                    HEADING_ROW,
                    null,
                    FaultCode.EDITION_UNKNOWN,
                    "The headings are those of no file that is taken. Upload file 7 of the English Indices of Deprivation 2019 or "
                            + "2025 with all ranks, scores, deciles and populations, an export of Fingertips, or tidy CSV.");
            return Optional.empty();
        }
        return assigned(edition.get(), cells, headings, faults);
    }

    private static Optional<Edition> editionOf(List<String> headings) {
        Map<Edition, Long> matches = new HashMap<>();
        for (Edition edition : Edition.values()) {
            matches.put(edition, known(edition, headings));
        }
        List<Edition> bestFirst = Arrays.stream(Edition.values())
                .sorted(Comparator.comparing(matches::get).reversed())
                .toList();
        boolean clear = matches.getOrDefault(bestFirst.get(0), 0L) > matches.getOrDefault(bestFirst.get(1), 0L);
        return clear ? Optional.of(bestFirst.getFirst()) : Optional.empty();
    }

    private static long known(Edition edition, List<String> headings) {
        return headings.stream()
                .filter(heading -> columnOf(edition, heading).isPresent())
                .count();
    }

    private static Optional<Headings> assigned(
            Edition edition, List<String> cells, List<String> headings, FaultLog faults) {
        List<Column> missing = new ArrayList<>(edition.columns());
        List<Column> assigned = new ArrayList<>();
        long known = known(edition, headings);
        for (int i = 0; i < headings.size(); i++) {
            Optional<Column> column = columnOf(edition, headings.get(i));
            if (column.isEmpty()) {
                faults.add(
                        HEADING_ROW,
                        QuotedCell.heading(cells.get(i), i + 1, known),
                        FaultCode.COLUMN_UNKNOWN,
                        "File 7 of the " + edition.title() + " has no such column.");
            } else if (!missing.remove(column.get())) {
                faults.add(
                        HEADING_ROW, column.get().heading(), FaultCode.COLUMN_DUPLICATE, "This column is there twice.");
            }
            column.ifPresent(assigned::add);
        }
        missing.forEach(column ->
                faults.add(HEADING_ROW, column.heading(), FaultCode.COLUMN_MISSING, "This column is not in the file."));
        return faults.any() ? Optional.empty() : Optional.of(new Headings(edition, assigned));
    }

    private static Optional<Column> columnOf(Edition edition, String heading) {
        return edition.columns().stream()
                .filter(column -> {
                    String full = normalised(column.heading());
                    return full.equals(heading) || heading.length() >= SHORTEST_CUT_HEADING && full.startsWith(heading);
                })
                .findFirst();
    }

    private static String normalised(String heading) {
        return heading.replace("\uFEFF", "").strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
