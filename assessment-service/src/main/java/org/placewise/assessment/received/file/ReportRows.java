package org.placewise.assessment.received.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.QuotedCell;

/**
 * Splits a file into rows: UTF-8 with or without a byte order mark, columns in any order. What is wrong with the file as a whole is
 * noted, and then there are no rows.
 */
final class ReportRows {

    static final int MOST_ROWS = 30_000;
    private static final int LONGEST_CELL = 16 * 1024;

    private final List<ReportFault> faults;

    private ReportRows(List<ReportFault> faults) {
        this.faults = faults;
    }

    static List<ReportRow> read(byte[] file, List<ReportFault> faults) {
        ReportRows rows = new ReportRows(faults);
        @Nullable String text = rows.decode(file);
        return text == null ? List.of() : rows.split(text);
    }

    private @Nullable String decode(byte[] file) {
        if (file.length >= 2
                && (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE
                        || file[0] == (byte) 0xFE && file[1] == (byte) 0xFF)) {
            fileFault(1, "not-utf-8", "The file is UTF-16, not UTF-8. Save it as “CSV UTF-8”.");
            return null;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharBuffer characters = CharBuffer.allocate(file.length);
        CoderResult result = decoder.decode(bytes, characters, true);
        characters.flip();
        if (result.isError()) {
            int line = 1 + (int) characters.chars().filter(each -> each == '\n').count();
            fileFault(
                    line,
                    "not-utf-8",
                    "The file is not UTF-8: byte 0x%02X in row %d. Save it as “CSV UTF-8”."
                            .formatted(Byte.toUnsignedInt(bytes.get(bytes.position())), line));
            return null;
        }
        String text = characters.toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private List<ReportRow> split(String text) {
        List<ReportRow> rows = new ArrayList<>();
        int line = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL * ReportColumn.values().length)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                fileFault(1, "empty-file", "The file is empty.");
                return List.of();
            }
            Optional<List<@Nullable ReportColumn>> columns =
                    columns(records.next().getFields());
            line = 1;
            while (columns.isPresent() && records.hasNext()) {
                CsvRecord record = records.next();
                line = Math.toIntExact(record.getStartingLineNumber());
                ReportRow row = row(line, record.getFields(), columns.get());
                if (!row.isEmpty()) {
                    rows.add(row);
                }
                if (rows.size() > MOST_ROWS) {
                    fileFault(line, "too-many-rows", "A file may have at most " + MOST_ROWS + " rows.");
                    return List.of();
                }
            }
        } catch (CsvParseException e) {
            fileFault(line + 1, "cell-without-end", "A cell of this row does not end. Is a quote not closed?");
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (faults.isEmpty() && rows.isEmpty()) {
            fileFault(1, "no-rows", "There are headings, but no rows below them.");
        }
        return rows;
    }

    private Optional<List<@Nullable ReportColumn>> columns(List<String> headings) {
        List<@Nullable ReportColumn> columns = new ArrayList<>();
        Set<ReportColumn> missing = EnumSet.allOf(ReportColumn.class);
        long known = headings.stream()
                .filter(heading -> ReportColumn.find(heading).isPresent())
                .count();
        for (String heading : headings) {
            @Nullable ReportColumn column = ReportColumn.find(heading).orElse(null);
            if (column == null && !heading.isBlank()) {
                ReportFault.note(
                        ReportFault.inFile(
                                1,
                                QuotedCell.heading(heading, columns.size() + 1, known),
                                "column-unknown",
                                "There is no such column; see the template."),
                        faults);
            } else if (column != null && !missing.remove(column)) {
                ReportFault.note(
                        ReportFault.inFile(1, column.heading(), "column-twice", "This column is there twice."), faults);
            }
            columns.add(column);
        }
        missing.stream()
                .filter(ReportColumn::isRequired)
                .forEach(column -> ReportFault.note(
                        ReportFault.inFile(1, column.heading(), "column-missing", "This column is not in the file."),
                        faults));
        return faults.isEmpty() ? Optional.of(columns) : Optional.empty();
    }

    private ReportRow row(int line, List<String> fields, List<@Nullable ReportColumn> columns) {
        Map<ReportColumn, String> cells = new EnumMap<>(ReportColumn.class);
        for (int i = 0; i < Math.min(fields.size(), columns.size()); i++) {
            @Nullable ReportColumn column = columns.get(i);
            String cell = fields.get(i).strip();
            if (column != null && !cell.isEmpty()) {
                cells.put(column, cell);
            }
        }
        return new ReportRow(line, cells);
    }

    private void fileFault(int line, String code, String message) {
        ReportFault.note(ReportFault.inFile(line, null, code, message), faults);
    }
}
