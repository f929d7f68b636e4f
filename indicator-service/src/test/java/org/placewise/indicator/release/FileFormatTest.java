package org.placewise.indicator.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.indicator.file.Upload;

class FileFormatTest {

    @ParameterizedTest
    @CsvSource({"'a,b\n1,2\n', 1", "'a\n\"1\n2\"\n3', 2", "'', 0"})
    void countsNoRowForALineFeedInsideQuotationMarks(String text, int rows) throws IOException {
        assertThat(rows("text/csv", text)).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({"'{}\n{}\n', 2", "'{}', 1", "'', 0"})
    void countsEveryLineOfObservationsByLine(String text, int rows) throws IOException {
        assertThat(rows(FileFormat.NDJSON_TYPE, text)).isEqualTo(rows);
    }

    private static int rows(String mediaType, String text) throws IOException {
        try (Upload upload = Upload.receive(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 100)) {
            return FileFormat.rows(mediaType, upload);
        }
    }
}
