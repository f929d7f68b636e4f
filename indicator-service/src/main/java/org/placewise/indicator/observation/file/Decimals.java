package org.placewise.indicator.observation.file;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.kit.problem.QuotedCell;

/**
 * Numbers of cells as exact decimals: plain, with an exponent, or with commas between thousands. A number that would fill pages
 * when written out is refused before anybody calculates with it.
 */
final class Decimals {

    private static final int LONGEST_TEXT = 60;
    private static final int MOST_DIGITS = 40;
    private static final int MOST_DECIMALS = 40;
    private static final int MOST_ZEROS = 20;
    private static final Pattern WITH_THOUSANDS = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern HUGE_EXPONENT = Pattern.compile("[-+]?\\d+(\\.\\d*)?[eE][-+]?\\d{6,}");
    private static final Set<String> NOT_FINITE = Set.of("nan", "infinity", "inf", "∞");

    private final FaultLog faults;

    Decimals(FaultLog faults) {
        this.faults = faults;
    }

    /** The number, or null for an empty cell and for one with a fault, which is noted. */
    @Nullable BigDecimal read(int row, String column, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        if (cell.length() > LONGEST_TEXT) {
            tooLong(row, column, cell);
            return null;
        }
        try {
            BigDecimal number = parse(cell);
            if (number.precision() <= MOST_DIGITS && number.scale() <= MOST_DECIMALS && number.scale() >= -MOST_ZEROS) {
                return number.scale() < 0 ? number.setScale(0) : number;
            }
            tooLong(row, column, cell);
        } catch (NumberFormatException e) {
            note(row, column, cell);
        }
        return null;
    }

    private static BigDecimal parse(String cell) {
        if (cell.indexOf(',') >= 0) {
            if (!WITH_THOUSANDS.matcher(cell).matches()) {
                throw new NumberFormatException("commas out of place");
            }
            return new BigDecimal(cell.replace(",", ""));
        }
        for (int i = 0; i < cell.length(); i++) {
            if ("0123456789.-+eE".indexOf(cell.charAt(i)) < 0) {
                throw new NumberFormatException("not part of a number");
            }
        }
        return new BigDecimal(cell);
    }

    private void tooLong(int row, String column, String cell) {
        faults.add(
                row,
                column,
                FaultCode.NUMBER_TOO_LONG,
                QuotedCell.first(cell)
                        + " has more digits or a larger exponent than a figure of public health can have.");
    }

    private void note(int row, String column, String cell) {
        String bare = cell.toLowerCase(Locale.ROOT).replaceFirst("^[-+]", "");
        if (NOT_FINITE.contains(bare)) {
            faults.add(
                    row,
                    column,
                    FaultCode.NUMBER_NOT_FINITE,
                    QuotedCell.first(cell) + " is not a figure. Leave the cell empty when the value is missing.");
        } else if (HUGE_EXPONENT.matcher(cell).matches()) {
            tooLong(row, column, cell);
        } else {
            faults.add(
                    row,
                    column,
                    FaultCode.NOT_A_NUMBER,
                    QuotedCell.first(cell) + " is not a number. Leave the cell empty when the value is missing.");
        }
    }
}
