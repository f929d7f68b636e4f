package org.placewise.reporting.web.drawing;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines for SVG, which does not do it by itself. */
final class TextLines {

    private TextLines() {}

    /** Breaks at spaces so that no line is longer than this, except for a single longer word. */
    static List<String> of(String text, int longest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
