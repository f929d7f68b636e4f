package org.placewise.indicator.deprivation.db;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.placewise.indicator.file.IntColumn;

/**
 * Writes rows in the binary format of PostgreSQL's {@code COPY}: each row a count of fields, each field its length and its
 * bytes in network order, length −1 for null. The server need not parse text then.
 *
 * <p>Source: PostgreSQL documentation, command COPY, "Binary Format".
 */
final class BinaryCopy {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int BUFFER = 64 * 1024;
    private static final int NULL = -1;

    private final OutputStream out;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

    BinaryCopy(OutputStream out) {
        this.out = out;
        buffer.put(SIGNATURE).putInt(0).putInt(0);
    }

    void row(int fields) throws IOException {
        room(Short.BYTES);
        buffer.putShort((short) fields);
    }

    void uuid(UUID value) throws IOException {
        room(Integer.BYTES + 2 * Long.BYTES);
        buffer.putInt(2 * Long.BYTES).putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
    }

    /** A text that is shorter than the buffer, as a cell of a file is. */
    void text(String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        room(Integer.BYTES + bytes.length);
        buffer.putInt(bytes.length).put(bytes);
    }

    /** Null for {@link IntColumn#MISSING}. */
    void integer(int value) throws IOException {
        room(2 * Integer.BYTES);
        if (value == IntColumn.MISSING) {
            buffer.putInt(NULL);
        } else {
            buffer.putInt(Integer.BYTES).putInt(value);
        }
    }

    /** Null for NaN. */
    void decimal(double value) throws IOException {
        room(Integer.BYTES + Double.BYTES);
        if (Double.isNaN(value)) {
            buffer.putInt(NULL);
        } else {
            buffer.putInt(Double.BYTES).putDouble(value);
        }
    }

    void end() throws IOException {
        row(NULL);
        drain();
    }

    private void room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            drain();
        }
    }

    private void drain() throws IOException {
        out.write(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
