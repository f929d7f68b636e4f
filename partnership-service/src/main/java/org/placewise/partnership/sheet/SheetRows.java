package org.placewise.partnership.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.QuotedCell;

/**
 * Splits a file into rows: UTF-8 with or without a byte order mark, columns in any order, empty rows passed over. An empty cell of a
 * column that fills down takes the text above, which is noted, unless it does so within another column and that has changed. What is wrong with the file as a whole is noted as a fault, and then
 * there are no rows.
 */
final class SheetRows {

    static final int MOST_ROWS = 2_000;
    static final int MOST_COLUMNS = 100;

    private final SheetKind kind;
    private final List<SheetFault> faults;
    private final List<SheetNote> notes;
    private final Map<SheetColumn, String> above = new HashMap<>();

    private SheetRows(SheetKind kind, List<SheetFault> faults, List<SheetNote> notes) {
        this.kind = kind;
        this.faults = faults;
        this.notes = notes;
    }

    static List<SheetRow> read(SheetKind kind, byte[] file, List<SheetFault> faults, List<SheetNote> notes) {
        SheetRows rows = new SheetRows(kind, faults, notes);
        return rows.decode(file).map(rows::split).orElse(List.of());
    }

    private Optional<String> decode(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            faults.add(new SheetFault(1, null, "not-utf-8", "The file is not UTF-8. Save it as “CSV UTF-8”."));
            return Optional.empty();
        }
    }

    private List<SheetRow> split(String text) {
        List<SheetRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            @Nullable List<@Nullable SheetColumn> columns = null;
            for (CsvRecord record : csv) {
                int line = Math.toIntExact(record.getStartingLineNumber());
                if (columns == null) {
                    columns = columns(line, record.getFields());
                } else if (faults.isEmpty()) {
                    row(line, record.getFields(), columns).ifPresent(rows::add);
                }
                if (rows.size() > MOST_ROWS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            faults.add(new SheetFault(
                    rows.size() + 2,
                    null,
                    "cell-without-end",
                    "A cell does not end, or a row has thousands of cells. Is a quote not closed?"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return checked(rows);
    }

    private List<SheetRow> checked(List<SheetRow> rows) {
        if (faults.isEmpty() && rows.isEmpty()) {
            faults.add(new SheetFault(1, null, "no-rows", "There are no rows below the headings."));
        }
        if (rows.size() > MOST_ROWS) {
            faults.add(new SheetFault(1, null, "too-many-rows", "A file may have at most " + MOST_ROWS + " rows."));
        }
        return faults.isEmpty() ? rows : List.of();
    }

    private List<@Nullable SheetColumn> columns(int line, List<String> headings) {
        List<@Nullable SheetColumn> columns = new ArrayList<>();
        if (headings.size() > MOST_COLUMNS) {
            faults.add(new SheetFault(
                    line, null, "too-many-columns", "A file may have at most " + MOST_COLUMNS + " columns."));
            return columns;
        }
        Set<SheetColumn> missing = new LinkedHashSet<>(kind.columns());
        long known =
                headings.stream().filter(heading -> headed(heading) != null).count();
        for (String heading : headings) {
            @Nullable SheetColumn column = headed(heading);
            if (column == null && !heading.isBlank()) {
                faults.add(new SheetFault(
                        line,
                        QuotedCell.heading(heading, columns.size() + 1, known),
                        "column-unknown",
                        "There is no such column; see the template."));
            } else if (column != null && !missing.remove(column)) {
                faults.add(new SheetFault(line, column.heading(), "column-twice", "This column is there twice."));
            }
            columns.add(column);
        }
        missing.stream()
                .filter(SheetColumn::required)
                .forEach(column -> faults.add(
                        new SheetFault(line, column.heading(), "column-missing", "This column is not in the file.")));
        return columns;
    }

    private @Nullable SheetColumn headed(String heading) {
        return kind.columns().stream()
                .filter(column -> column.isHeaded(heading))
                .findFirst()
                .orElse(null);
    }

    private Optional<SheetRow> row(int line, List<String> fields, List<@Nullable SheetColumn> columns) {
        Map<SheetColumn, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(fields.size(), columns.size()); i++) {
            SheetColumn column = columns.get(i);
            String cell = fields.get(i).replace('\u00A0', ' ').strip();
            if (column != null && !cell.isEmpty()) {
                cells.put(column, cell);
            }
        }
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        Map<SheetColumn, String> before = Map.copyOf(above);
        for (SheetColumn column : kind.columns()) {
            if (column.fillsDown() && !cells.containsKey(column) && changed(column.within(), before, cells)) {
                above.remove(column);
            } else if (column.fillsDown()) {
                fill(line, column, cells);
            }
        }
        return Optional.of(new SheetRow(line, cells));
    }

    private boolean changed(@Nullable String heading, Map<SheetColumn, String> before, Map<SheetColumn, String> cells) {
        return kind.columns().stream()
                .filter(column -> column.heading().equals(heading))
                .anyMatch(column -> !Objects.equals(before.get(column), cells.get(column)));
    }

    private void fill(int line, SheetColumn column, Map<SheetColumn, String> cells) {
        String taken = above.get(column);
        if (cells.containsKey(column)) {
            above.put(column, cells.get(column));
        } else if (taken != null) {
            cells.put(column, taken);
            notes.add(
                    new SheetNote(line, column.heading(), "taken-from-above", "Empty, so the text above it is taken."));
        }
    }
}
