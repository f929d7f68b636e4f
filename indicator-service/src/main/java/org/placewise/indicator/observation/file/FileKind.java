package org.placewise.indicator.observation.file;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placewise.kit.word.Word;

/** Formats that observations come in. */
public enum FileKind implements Word {
    FINGERTIPS_CSV,
    TIDY_CSV,
    NDJSON;

    private static final int FEWEST_HEADINGS = 3;

    /** The CSV format whose headings these are; empty when they are of neither. */
    public static Optional<FileKind> ofHeadings(List<String> headings) {
        return Arrays.stream(Format.values())
                .filter(format -> format.recognised(headings) >= FEWEST_HEADINGS)
                .max(Comparator.comparingInt(format -> format.recognised(headings)))
                .map(format -> format == Format.FINGERTIPS ? FINGERTIPS_CSV : TIDY_CSV);
    }
}
