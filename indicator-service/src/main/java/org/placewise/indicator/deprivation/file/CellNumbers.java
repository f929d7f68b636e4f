package org.placewise.indicator.deprivation.file;

import org.placewise.indicator.deprivation.IntColumn;

/** Numbers as the published files write them: plain, or with commas between thousands. */
final class CellNumbers {

    private static final int MOST_DIGITS = 9;

    private CellNumbers() {}

    /**
     * A whole number that is not negative, or {@link IntColumn#MISSING} for an empty cell.
     *
     * @throws NumberFormatException for anything else
     */
    static int whole(String cell) {
        String digits = withoutThousands(cell.strip());
        if (digits.isEmpty()) {
            return IntColumn.MISSING;
        }
        if (digits.length() > MOST_DIGITS) {
            throw new NumberFormatException("too many digits");
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                throw new NumberFormatException("not a digit: " + digit);
            }
            value = value * 10 + digit - '0';
        }
        return value;
    }

    /**
     * A finite number, or NaN for an empty cell.
     *
     * @throws NumberFormatException for anything else, "NaN" and hexadecimal included
     */
    static double decimal(String cell) {
        String text = withoutThousands(cell.strip());
        if (text.isEmpty()) {
            return Double.NaN;
        }
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789.-+eE".indexOf(text.charAt(i)) < 0) {
                throw new NumberFormatException("not part of a number: " + text.charAt(i));
            }
        }
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw new NumberFormatException("too large");
        }
        return value;
    }

    private static String withoutThousands(String text) {
        if (text.indexOf(',') < 0) {
            return text;
        }
        if (!text.matches("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
            throw new NumberFormatException("commas out of place");
        }
        return text.replace(",", "");
    }
}
