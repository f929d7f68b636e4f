package org.placewise.indicator.release;

import java.io.IOException;
import java.util.List;
import org.placewise.indicator.file.CsvRows;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.file.FileSource;
import org.placewise.indicator.file.Upload;
import org.placewise.indicator.observation.file.FileKind;
import org.placewise.kit.word.Word;

/** What a release is a file of. */
public enum FileFormat implements Word {
    /** File 7 of the English Indices of Deprivation. */
    IOD_FILE_7,
    /** An export of Fingertips as published. */
    FINGERTIPS_CSV,
    /** Our own format, one observation per row. */
    TIDY_CSV,
    /** One observation per line. */
    NDJSON;

    /** Media type of newline-delimited JSON. */
    public static final String NDJSON_TYPE = "application/x-ndjson";

    private static final int LONGEST_CELL = 4 * 1024 * 1024;

    /**
     * The format of a file, by its media type and its headings. Headings that nobody knows are left to the reader of file 7, which
     * says what is wrong with them.
     *
     * @throws IOException when the bytes cannot be had
     */
    static FileFormat of(String mediaType, FileSource source) throws IOException {
        if (mediaType.equals(NDJSON_TYPE)) {
            return NDJSON;
        }
        try (CsvRows rows = new CsvRows(source, new FaultLog(), LONGEST_CELL)) {
            List<String> headings = rows.next().map(CsvRows.Row::cells).orElse(List.of());
            return FileKind.ofHeadings(headings)
                    .map(kind -> Word.stored(FileFormat.class, kind.word()))
                    .orElse(IOD_FILE_7);
        }
    }

    /** Rows of a file of this media type but for headings. */
    static int rows(String mediaType, Upload upload) {
        return mediaType.equals(NDJSON_TYPE) ? upload.lines() : Math.max(upload.rowsOfCsv() - 1, 0);
    }

    public boolean holdsObservations() {
        return this != IOD_FILE_7;
    }

    FileKind kind() {
        return Word.stored(FileKind.class, word());
    }
}
