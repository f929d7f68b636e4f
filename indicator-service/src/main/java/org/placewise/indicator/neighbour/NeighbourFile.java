package org.placewise.indicator.neighbour;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.AreaGroup;
import org.placewise.indicator.file.CsvRows;
import org.placewise.indicator.file.CsvRows.Row;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.file.FileSource;
import org.placewise.kit.problem.QuotedCell;

/** Reads a table of neighbours from its first to its last row and notes all that is wrong with it. */
public final class NeighbourFile {

    /** More areas than there are, each with as many neighbours as there may be. */
    static final int MOST_ROWS = 100_000;

    static final int MOST_NEIGHBOURS = 100;
    static final int LONGEST_SOURCE = 300;

    private static final int LONGEST_CELL = 64 * 1024;

    /** The columns, by their headings. */
    enum Column {
        AREA_CODE("areaCode"),
        NEIGHBOUR_CODE("neighbourCode"),
        RANK("rank"),
        DISTANCE("distance"),
        SOURCE("source");

        private final String heading;

        Column(String heading) {
            this.heading = heading;
        }
    }

    private final AreaGraph areas;
    private final FaultLog faults;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final Map<List<String>, TreeMap<Integer, Read>> bySourceAndArea = new HashMap<>();
    private final Set<List<String>> pairs = new HashSet<>();

    private record Read(int row, Neighbour neighbour) {}

    public NeighbourFile(AreaGraph areas, FaultLog faults) {
        this.areas = areas;
        this.faults = faults;
    }

    /**
     * The neighbours in a file; without meaning when there are faults.
     *
     * @throws IOException when the bytes cannot be had
     */
    public List<Neighbour> read(FileSource source) throws IOException {
        try (CsvRows rows = new CsvRows(source, faults, LONGEST_CELL)) {
            Optional<Row> headings = rows.next();
            if (headings.isEmpty() && !faults.any()) {
                faults.add(1, null, FaultCode.NO_ROWS, "The file is empty.");
            }
            headings.ifPresent(this::headings);
            if (columns.size() == Column.values().length && !faults.any()) {
                readAll(rows, headings.orElseThrow().cells().size());
            }
        }
        bySourceAndArea.values().forEach(this::order);
        return bySourceAndArea.values().stream()
                .flatMap(ranked -> ranked.values().stream())
                .map(Read::neighbour)
                .toList();
    }

    private void headings(Row row) {
        long known = row.cells().stream()
                .filter(heading -> column(heading).isPresent())
                .count();
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = row.cells().get(i);
            Optional<Column> column = column(heading);
            if (column.isEmpty()) {
                faults.add(
                        row.number(),
                        QuotedCell.heading(heading, i + 1, known),
                        FaultCode.COLUMN_UNKNOWN,
                        "A table of neighbours has no such column.");
            } else if (columns.putIfAbsent(column.get(), i) != null) {
                faults.add(
                        row.number(), column.get().heading, FaultCode.COLUMN_DUPLICATE, "This column is there twice.");
            }
        }
        EnumSet<Column> missing = EnumSet.allOf(Column.class);
        missing.removeAll(columns.keySet());
        missing.forEach(column ->
                faults.add(row.number(), column.heading, FaultCode.COLUMN_MISSING, "This column is not in the file."));
    }

    private static Optional<Column> column(String heading) {
        String plain = heading.replace("\uFEFF", "").strip();
        return Arrays.stream(Column.values())
                .filter(known -> known.heading.equalsIgnoreCase(plain))
                .findFirst();
    }

    private void readAll(CsvRows rows, int cells) throws IOException {
        int count = 0;
        for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (++count > MOST_ROWS) {
                faults.add(
                        row.get().number(),
                        null,
                        FaultCode.TOO_MANY_ROWS,
                        "There are more than " + MOST_ROWS + " rows.");
                return;
            }
            int found = row.get().cells().size();
            if (found != cells) {
                faults.add(
                        row.get().number(),
                        null,
                        found < cells ? FaultCode.ROW_TRUNCATED : FaultCode.ROW_TOO_LONG,
                        "The row has " + found + " cells, but there are " + cells + " headings.");
            } else {
                read(row.get());
            }
        }
        if (count == 0 && !faults.any()) {
            faults.add(null, null, FaultCode.NO_ROWS, "There are headings, but no rows below them.");
        }
    }

    private void read(Row row) {
        Optional<Area> area = area(row, Column.AREA_CODE);
        Optional<Area> neighbour = area(row, Column.NEIGHBOUR_CODE);
        Optional<Integer> rank = rank(row);
        Optional<BigDecimal> distance = distance(row);
        Optional<String> source = source(row);
        if (area.isPresent() && neighbour.isPresent()) {
            requireAlike(row, area.get(), neighbour.get());
        }
        if (area.isPresent() && neighbour.isPresent() && rank.isPresent() && source.isPresent()) {
            add(
                    row,
                    new Neighbour(
                            area.get().gssCode(),
                            neighbour.get().gssCode(),
                            rank.get(),
                            distance.orElse(null),
                            source.get()));
        }
    }

    private String text(Row row, Column column) {
        return row.cells().get(Objects.requireNonNull(columns.get(column))).strip();
    }

    private void fault(Row row, Column column, FaultCode code, String message) {
        faults.add(row.number(), column.heading, code, message);
    }

    private Optional<Area> area(Row row, Column column) {
        String code = text(row, column);
        Optional<Area> area = areas.find(code);
        if (code.isEmpty()) {
            fault(row, column, FaultCode.VALUE_MISSING, "This cell must not be empty.");
        } else if (area.isEmpty()) {
            fault(row, column, FaultCode.AREA_UNKNOWN, "No area has the code " + QuotedCell.of(code) + ".");
        }
        return area;
    }

    private void requireAlike(Row row, Area area, Area neighbour) {
        boolean sameGroup = area.type() == neighbour.type()
                || Arrays.stream(AreaGroup.values())
                        .anyMatch(group -> group.types().contains(area.type())
                                && group.types().contains(neighbour.type()));
        if (area.equals(neighbour)) {
            fault(row, Column.NEIGHBOUR_CODE, FaultCode.ROWS_CONTRADICT, "An area is not its own neighbour.");
        } else if (!sameGroup) {
            fault(
                    row,
                    Column.NEIGHBOUR_CODE,
                    FaultCode.AREA_TYPE_WRONG,
                    neighbour.name() + " (" + neighbour.type().word() + ") cannot be compared with " + area.name()
                            + " (" + area.type().word() + ").");
        }
    }

    private Optional<Integer> rank(Row row) {
        String text = text(row, Column.RANK);
        if (!text.matches("\\d{1,9}")) {
            fault(row, Column.RANK, FaultCode.NOT_A_WHOLE_NUMBER, QuotedCell.first(text) + " is not a whole number.");
            return Optional.empty();
        }
        int rank = Integer.parseInt(text);
        if (rank < 1 || rank > MOST_NEIGHBOURS) {
            fault(row, Column.RANK, FaultCode.OUT_OF_RANGE, "A rank is between 1 and " + MOST_NEIGHBOURS + ".");
            return Optional.empty();
        }
        return Optional.of(rank);
    }

    private Optional<BigDecimal> distance(Row row) {
        String text = text(row, Column.DISTANCE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,12}(\\.\\d{1,15})?")) {
            fault(
                    row,
                    Column.DISTANCE,
                    FaultCode.NOT_A_NUMBER,
                    QuotedCell.first(text) + " is not a distance: a number of 0 or more with a decimal point.");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    private Optional<String> source(Row row) {
        String text = text(row, Column.SOURCE);
        if (text.isEmpty()) {
            fault(row, Column.SOURCE, FaultCode.VALUE_MISSING, "Every row says who calls the areas alike.");
        } else if (text.length() > LONGEST_SOURCE) {
            fault(
                    row,
                    Column.SOURCE,
                    FaultCode.CELL_TOO_LONG,
                    "A source has at most " + LONGEST_SOURCE + " characters.");
        } else if (text.codePoints().anyMatch(Character::isISOControl)) {
            fault(row, Column.SOURCE, FaultCode.CONTROL_CHARACTER, "A source is one line of readable text.");
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    private void add(Row row, Neighbour neighbour) {
        List<String> key = List.of(neighbour.areaCode(), neighbour.source());
        Read earlier = bySourceAndArea
                .computeIfAbsent(key, _ -> new TreeMap<>())
                .putIfAbsent(neighbour.rank(), new Read(row.number(), neighbour));
        if (earlier != null) {
            fault(
                    row,
                    Column.RANK,
                    FaultCode.ROWS_CONTRADICT,
                    "Row " + earlier.row() + " has this rank for this area already.");
        } else if (!pairs.add(List.of(neighbour.areaCode(), neighbour.source(), neighbour.neighbourCode()))) {
            fault(row, Column.NEIGHBOUR_CODE, FaultCode.ROWS_CONTRADICT, "An earlier row has this neighbour already.");
        }
    }

    /** Ranks begin with 1 and have no gaps, and what is ranked lower is not nearer. */
    private void order(TreeMap<Integer, Read> ranked) {
        int expected = 1;
        @Nullable BigDecimal nearer = null;
        for (Read read : ranked.values()) {
            Neighbour neighbour = read.neighbour();
            if (neighbour.rank() != expected) {
                faults.add(
                        read.row(),
                        Column.RANK.heading,
                        FaultCode.RANKS_INCONSISTENT,
                        "The ranks of " + neighbour.areaCode() + " have none that is " + expected + ".");
            }
            if (nearer != null
                    && neighbour.distance() != null
                    && neighbour.distance().compareTo(nearer) < 0) {
                faults.add(
                        read.row(),
                        Column.DISTANCE.heading,
                        FaultCode.RANKS_INCONSISTENT,
                        "The neighbour is nearer than one that is ranked above it.");
            }
            nearer = neighbour.distance() == null ? nearer : neighbour.distance();
            expected = neighbour.rank() + 1;
        }
    }
}
