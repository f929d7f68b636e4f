package org.placewise.kit.problem;

import java.util.ArrayList;
import java.util.List;

/** As much of what was sent as an answer needs to repeat: what is told of a request does not grow with what is wrong with it. */
public final class Excerpt {

    private static final int LONGEST_QUOTE = 60;

    private Excerpt() {}

    /** The text, or its beginning where it is longer than this many characters. */
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }

    /** The text between quotation marks, shortened, and with a mark in place of each character that cannot be seen. */
    public static String quoted(String text) {
        StringBuilder shown = new StringBuilder();
        of(text, LONGEST_QUOTE).codePoints().map(Excerpt::seen).forEach(shown::appendCodePoint);
        return "“" + shown + "”";
    }

    /** The first entries of a list, followed by one that says that there are more where there are. */
    public static <T> List<T> first(List<T> all, int most, T more) {
        if (all.size() <= most) {
            return List.copyOf(all);
        }
        List<T> first = new ArrayList<>(all.subList(0, most));
        first.add(more);
        return List.copyOf(first);
    }

    private static int seen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> '\uFFFD';
            default -> codePoint;
        };
    }
}
