package org.placewise.indicator.file;

/** Numbers as the published files write them: plain, or with commas between thousands. */
public final class CellNumbers {

    private static final int MOST_DIGITS = 9;
    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private CellNumbers() {}

    /**
     * A whole number that is not negative, or {@link IntColumn#MISSING} for an empty cell.
     *
     * @throws NumberFormatException for anything else
     */
    public static int whole(String cell) {
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
    public static double decimal(String cell) {
        String text = withoutThousands(cell.strip());
        if (text.isEmpty()) {
            return Double.NaN;
        }
        double plain = plainDecimal(text);
        return Double.isNaN(plain) ? anyDecimal(text) : plain;
    }

    /**
     * Digits with at most one point between them, at most fifteen: both the digits and the power of ten are exact doubles then, so
     * one division rounds correctly. NaN for any other text. Several times as fast as the general way, which matters for a million
     * cells.
     */
    private static double plainDecimal(String text) {
        boolean negative = text.charAt(0) == '-';
        long digits = 0;
        int count = 0;
        int point = -1;
        for (int i = negative ? 1 : 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '.' && point < 0) {
                point = count;
            } else if (character >= '0' && character <= '9') {
                digits = digits * 10 + character - '0';
                count++;
            } else {
                return Double.NaN;
            }
        }
        if (count == 0 || count >= POWERS_OF_TEN.length) {
            return Double.NaN;
        }
        double value = point < 0 ? digits : digits / POWERS_OF_TEN[count - point];
        return negative ? -value : value;
    }

    private static double anyDecimal(String text) {
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
