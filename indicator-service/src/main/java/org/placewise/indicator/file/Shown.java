package org.placewise.indicator.file;

/** How text of a file is shown in a sentence about it: in quotation marks, shortened, with nothing that could upset a terminal. */
public final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    public static String of(String cell) {
        String text = cell.strip();
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return "“" + cut.replaceAll("\\p{Cntrl}", "�") + "”";
    }
}
