package org.placewise.indicator.deprivation.db;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.placewise.indicator.deprivation.IntColumn;

/**
 * Writes rows in the binary format of PostgreSQL's {@code COPY}: each row a count of fields, each field its length and its
 * bytes in network order, length −1 for null. The server need not parse text then.
 *
 * <p>Source: PostgreSQL documentation, command COPY, "Binary Format".
 */
final class BinaryCopy {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};

    private final DataOutputStream out;

    BinaryCopy(OutputStream out) throws IOException {
        this.out = new DataOutputStream(out);
        this.out.write(SIGNATURE);
        this.out.writeInt(0);
        this.out.writeInt(0);
    }

    void row(int fields) throws IOException {
        out.writeShort(fields);
    }

    void uuid(UUID value) throws IOException {
        out.writeInt(Long.BYTES * 2);
        out.writeLong(value.getMostSignificantBits());
        out.writeLong(value.getLeastSignificantBits());
    }

    void text(String value) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(value);
        out.writeInt(bytes.remaining());
        out.write(bytes.array(), bytes.position(), bytes.remaining());
    }

    /** Null for {@link IntColumn#MISSING}. */
    void integer(int value) throws IOException {
        if (value == IntColumn.MISSING) {
            out.writeInt(-1);
        } else {
            out.writeInt(Integer.BYTES);
            out.writeInt(value);
        }
    }

    /** Null for NaN. */
    void decimal(double value) throws IOException {
        if (Double.isNaN(value)) {
            out.writeInt(-1);
        } else {
            out.writeInt(Double.BYTES);
            out.writeDouble(value);
        }
    }

    void end() throws IOException {
        out.writeShort(-1);
        out.flush();
    }
}
