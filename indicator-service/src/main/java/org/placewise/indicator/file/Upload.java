package org.placewise.indicator.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A received file: in a temporary file until it is stored, and what was learnt while it passed. Memory use does not depend on
 * its size.
 *
 * @param lines lines of text
 * @param rowsOfCsv rows of a CSV file, headings included: a line feed inside quotation marks begins no new row
 */
public record Upload(Path file, String sha256, long bytes, int lines, int rowsOfCsv) implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    /** More was sent than may be. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(long limit) {
            super("The upload is larger than " + limit + " bytes");
        }
    }

    /**
     * Takes the stream to its end.
     *
     * @throws TooLarge as soon as there are more bytes than the limit
     * @throws IOException when the stream breaks off or the disk is full
     */
    public static Upload receive(InputStream body, long limit) throws IOException {
        Path file = Files.createTempFile("placewise-upload-", ".csv");
        try {
            return receive(body, limit, file);
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    private static Upload receive(InputStream body, long limit, Path file) throws IOException {
        DigestInputStream digested = new DigestInputStream(body, newDigest());
        long bytes = 0;
        LineCount count = new LineCount();
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = digested.read(buffer); read >= 0; read = digested.read(buffer)) {
                bytes += read;
                if (bytes > limit) {
                    throw new TooLarge(limit);
                }
                count.read(buffer, read);
                out.write(buffer, 0, read);
            }
        }
        String sha256 = HexFormat.of().formatHex(digested.getMessageDigest().digest());
        return new Upload(file, sha256, bytes, count.lines(), count.rowsOfCsv());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Removes the temporary file. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
