package org.placewise.indicator.observation.file;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** The lines of a stream, each at most so many bytes; the rest of a longer one is passed over. */
final class Lines implements Closeable {

    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final byte[] line;
    private int number;
    private boolean cut;

    Lines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, BUFFER);
        this.line = new byte[longest];
    }

    /** The bytes of the next line without its end; they are overwritten by the line after it. Empty at the end. */
    Optional<ByteBuffer> next() throws IOException {
        int length = 0;
        cut = false;
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        number++;
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (length < line.length) {
                line[length++] = (byte) next;
            } else {
                cut = true;
            }
        }
        return Optional.of(ByteBuffer.wrap(line, 0, length));
    }

    /** Of the line that was read last; the first is line 1. */
    int number() {
        return number;
    }

    /** Whether the line that was read last was too long. */
    boolean wasCut() {
        return cut;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
