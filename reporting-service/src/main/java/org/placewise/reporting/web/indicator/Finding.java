package org.placewise.reporting.web.indicator;

import org.jspecify.annotations.Nullable;
import org.placewise.reporting.web.drawing.Glyph;

/**
 * What a figure says, in a few words with a symbol.
 *
 * @param detail a sentence with the reason or the figures behind it, or null
 * @param adverse whether a board should look here first: worse, getting worse or widening
 */
public record Finding(String words, Glyph glyph, @Nullable String detail, boolean adverse) {

    static Finding of(String words, Glyph glyph, @Nullable String detail) {
        return new Finding(words, glyph, detail, false);
    }
}
