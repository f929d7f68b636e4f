package org.placewise.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;

/** Writes the bundled figures of indicators as the tidy CSV that the indicator service takes. */
final class IndicatorFile {

    /** Says in the release's provenance where the figures are from. */
    static final String NAME = "Fingertips_2025-02_North_West_extract_bundled_with_Placewise.csv";

    private IndicatorFile() {}

    /** Writes the file, some 11,500 rows and 1.4 MiB. */
    static void writeTo(Path file) throws IOException {
        try (InputStream unpacked = new GZIPInputStream(Content.resource("indicators/north-west.csv.gz"))) {
            Files.copy(unpacked, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
