package org.placewise.indicator.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadTest {

    @Test
    void keepsTheBytesAndTheirDigest() throws IOException {
        byte[] bytes = "a,b\n1,2\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        try (Upload upload = receive(bytes, bytes.length)) {
            assertThat(upload.bytes()).isEqualTo(bytes.length);
            assertThat(upload.lines()).isEqualTo(200_000);
            assertThat(Files.readAllBytes(upload.file())).isEqualTo(bytes);
        }
    }

    /** Digest of "abc" as in FIPS 180-2, appendix B.1. */
    @Test
    void digestsAsTheStandardSays() throws IOException {
        try (Upload upload = receive("abc".getBytes(StandardCharsets.UTF_8), 3)) {
            assertThat(upload.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "a, 1", "'a\n', 1", "'a\nb', 2", "'a\nb\n', 2"})
    void countsLines(String text, int lines) throws IOException {
        try (Upload upload = receive(text.getBytes(StandardCharsets.UTF_8), 100)) {
            assertThat(upload.lines()).isEqualTo(lines);
        }
    }

    @Test
    void refusesAByteMoreThanTheLimit() {
        assertThatThrownBy(() -> receive(new byte[101], 100)).isInstanceOf(Upload.TooLarge.class);
    }

    @Test
    void removesItsFile() throws IOException {
        Upload upload = receive(new byte[10], 10);
        assertThat(upload.file()).exists();
        upload.close();
        assertThat(upload.file()).doesNotExist();
    }

    private static Upload receive(byte[] bytes, long limit) throws IOException {
        return Upload.receive(new ByteArrayInputStream(bytes), limit);
    }
}
