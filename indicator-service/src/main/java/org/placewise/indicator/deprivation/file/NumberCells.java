package org.placewise.indicator.deprivation.file;

import org.placewise.indicator.deprivation.Column;
import org.placewise.indicator.deprivation.Measure;
import org.placewise.indicator.deprivation.PopulationGroup;
import org.placewise.indicator.file.CellNumbers;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.file.IntColumn;
import org.placewise.kit.problem.QuotedCell;

/** Reads the cells that hold numbers and notes what is wrong with each. */
final class NumberCells {

    private final FaultLog faults;

    NumberCells(FaultLog faults) {
        this.faults = faults;
    }

    double score(int line, Column.Score column, String cell) {
        double score = decimal(line, column, cell);
        if (Double.isNaN(score)) {
            requiredNumber(line, column, cell, column.measure() == Measure.IMD);
        } else if (!column.measure().scale().holds(score)) {
            outOfRange(line, column, cell, column.measure().scale().toString());
        }
        return score;
    }

    int rank(int line, Column.Rank column, String cell) {
        int rank = whole(line, column, cell);
        if (rank == IntColumn.MISSING) {
            requiredNumber(line, column, cell, column.measure() == Measure.IMD);
        } else if (rank < 1) {
            outOfRange(line, column, cell, "1 (most deprived) upwards");
        }
        return rank;
    }

    int decile(int line, Column.Decile column, String cell) {
        int decile = whole(line, column, cell);
        if (decile == IntColumn.MISSING) {
            requiredNumber(line, column, cell, column.measure() == Measure.IMD);
        } else if (decile < 1 || decile > 10) {
            outOfRange(line, column, cell, "1 to 10");
        }
        return decile;
    }

    int people(int line, Column.Population column, String cell) {
        int people = whole(line, column, cell);
        boolean total = column.group() == PopulationGroup.TOTAL;
        if (people == IntColumn.MISSING) {
            requiredNumber(line, column, cell, total);
        } else if (total && people == 0) {
            outOfRange(line, column, cell, "at least 1");
        }
        return people;
    }

    private int whole(int line, Column column, String cell) {
        try {
            return CellNumbers.whole(cell);
        } catch (NumberFormatException e) {
            faults.add(
                    line,
                    column.heading(),
                    FaultCode.NOT_A_WHOLE_NUMBER,
                    QuotedCell.first(cell) + " is not a whole number. Leave the cell empty when the value is missing.");
            return IntColumn.MISSING;
        }
    }

    private double decimal(int line, Column column, String cell) {
        try {
            return CellNumbers.decimal(cell);
        } catch (NumberFormatException e) {
            faults.add(
                    line,
                    column.heading(),
                    FaultCode.NOT_A_NUMBER,
                    QuotedCell.first(cell) + " is not a number. Leave the cell empty when the value is missing.");
            return Double.NaN;
        }
    }

    private void requiredNumber(int line, Column column, String cell, boolean required) {
        if (required && cell.isBlank()) {
            missing(line, column);
        }
    }

    void missing(int line, Column column) {
        faults.add(line, column.heading(), FaultCode.VALUE_MISSING, "This cell must not be empty.");
    }

    private void outOfRange(int line, Column column, String cell, String range) {
        faults.add(
                line,
                column.heading(),
                FaultCode.OUT_OF_RANGE,
                QuotedCell.first(cell) + " is not in the range: " + range + ".");
    }
}
