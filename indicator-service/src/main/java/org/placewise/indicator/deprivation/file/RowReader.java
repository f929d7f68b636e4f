package org.placewise.indicator.deprivation.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.placewise.indicator.deprivation.Column;
import org.placewise.indicator.deprivation.DoubleColumn;
import org.placewise.indicator.deprivation.LsoaTable;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.file.IntColumn;
import org.placewise.kit.problem.QuotedCell;

/** Reads one row after the other into the table and notes what is wrong with each cell. Not for concurrent use. */
final class RowReader {

    private static final Pattern LSOA_CODE = Pattern.compile("E01\\d{6}");

    private final LsoaTable table;
    private final List<CellReader> readers;
    private final FaultLog faults;
    private final NumberCells numbers;
    private final Map<String, Integer> lineOfLsoa = new HashMap<>();
    private final Map<String, String> districtCodes = new HashMap<>();
    private String lsoaCode = "";
    private String lsoaName = "";
    private String districtCode = "";

    RowReader(Headings headings, FaultLog faults) {
        this.faults = faults;
        this.numbers = new NumberCells(faults);
        this.table = new LsoaTable(headings.edition());
        this.readers = headings.columns().stream().map(this::readerOf).toList();
    }

    LsoaTable table() {
        return table;
    }

    /** Takes the cells of one row; a row with too few or too many is noted and left out. */
    void read(int line, List<String> cells) {
        int expected = readers.size();
        if (cells.size() < expected) {
            faults.add(
                    line,
                    null,
                    FaultCode.ROW_TRUNCATED,
                    "The row has " + cells.size() + " of " + expected
                            + " cells. The file was probably cut off; get it again.");
        } else if (cells.size() > expected) {
            faults.add(
                    line,
                    null,
                    FaultCode.ROW_TOO_LONG,
                    "The row has " + cells.size() + " cells where there are " + expected
                            + " headings. Put quotes around a cell that contains a comma.");
        } else {
            readWhole(line, cells);
        }
    }

    private void readWhole(int line, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            readers.get(i).read(line, cells.get(i));
        }
        table.addLsoa(line, lsoaCode, lsoaName, districtCode);
    }

    /** What is done with the cells of a column, decided once for all rows. */
    private interface CellReader {
        void read(int line, String cell);
    }

    private CellReader readerOf(Column any) {
        return switch (any) {
            case Column.LsoaCode column -> (line, cell) -> lsoaCode = lsoaCode(line, column, cell.strip());
            case Column.LsoaName column -> (line, cell) -> lsoaName = required(line, column, cell.strip());
            case Column.DistrictCode column ->
                (line, cell) -> districtCode =
                        districtCodes.computeIfAbsent(required(line, column, cell.strip()), code -> code);
            case Column.DistrictName column -> (line, cell) -> required(line, column, cell.strip());
            case Column.Score column -> {
                DoubleColumn scores = table.scores(column.measure());
                yield (line, cell) -> scores.add(numbers.score(line, column, cell));
            }
            case Column.Rank column -> {
                IntColumn ranks = table.ranks(column.measure());
                yield (line, cell) -> ranks.add(numbers.rank(line, column, cell));
            }
            case Column.Decile column -> {
                IntColumn deciles = table.deciles(column.measure());
                yield (line, cell) -> deciles.add(numbers.decile(line, column, cell));
            }
            case Column.Population column -> {
                IntColumn populations = table.populations(column.group());
                yield (line, cell) -> populations.add(numbers.people(line, column, cell));
            }
        };
    }

    private String lsoaCode(int line, Column column, String cell) {
        if (!LSOA_CODE.matcher(cell).matches()) {
            faults.add(
                    line,
                    column.heading(),
                    FaultCode.LSOA_CODE_INVALID,
                    "An LSOA code of England is E01 and six digits, not " + QuotedCell.of(cell) + ".");
            return cell;
        }
        Integer first = lineOfLsoa.putIfAbsent(cell, line);
        if (first != null) {
            faults.add(
                    line,
                    column.heading(),
                    FaultCode.LSOA_DUPLICATE,
                    cell + " is in row " + first + " and again in row " + line + ".");
        }
        return cell;
    }

    private String required(int line, Column column, String cell) {
        if (cell.isEmpty()) {
            numbers.missing(line, column);
        }
        return cell;
    }
}
