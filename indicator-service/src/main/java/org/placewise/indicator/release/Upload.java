package org.placewise.indicator.release;

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
 * @param lines lines with content, headings included
 */
public record Upload(Path file, String sha256, long bytes, int lines) implements AutoCloseable {

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
        int newLines = 0;
        byte last = '\n';
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = digested.read(buffer); read >= 0; read = digested.read(buffer)) {
                bytes += read;
                if (bytes > limit) {
                    throw new TooLarge(limit);
                }
                newLines += newLines(buffer, read);
                last = read > 0 ? buffer[read - 1] : last;
                out.write(buffer, 0, read);
            }
        }
        String sha256 = HexFormat.of().formatHex(digested.getMessageDigest().digest());
        return new Upload(file, sha256, bytes, last == '\n' ? newLines : newLines + 1);
    }

    private static int newLines(byte[] buffer, int length) {
        int found = 0;
        for (int i = 0; i < length; i++) {
            found += buffer[i] == '\n' ? 1 : 0;
        }
        return found;
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
