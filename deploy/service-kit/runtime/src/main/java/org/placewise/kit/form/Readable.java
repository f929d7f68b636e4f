package org.placewise.kit.form;

/** Which characters people can read and the database can keep. */
public final class Readable {

    /** Letters, marks and symbols by their class that are drawn as nothing: fillers of Hangul, and the empty cell of Braille. */
    private static final String DRAWN_AS_NOTHING = "\u115F\u1160\u3164\uFFA0\u2800";

    private Readable() {}

    /** Whether there is something to see: a character that is no space, no control and no mark on a character that is not there. */
    public static boolean hasSomethingToSee(String text) {
        return text.codePoints().anyMatch(Readable::isSeen);
    }

    /** Whether the character may stand in a line of text. */
    public static boolean inLine(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    static boolean inProse(int codePoint) {
        return inLine(codePoint) || "\n\r\t\u2028\u2029".indexOf(codePoint) >= 0;
    }

    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> DRAWN_AS_NOTHING.indexOf(codePoint) < 0;
        };
    }
}
