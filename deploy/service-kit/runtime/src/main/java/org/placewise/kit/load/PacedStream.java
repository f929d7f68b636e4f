package org.placewise.kit.load;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.placewise.kit.problem.Problems;

/** A body as it passes. Only the time spent waiting for the client counts, not what the service does between two reads. */
final class PacedStream extends FilterInputStream {

    private final Pace pace;
    private long waited;
    private long bytes;

    PacedStream(InputStream body, Pace pace) {
        super(body);
        this.pace = pace;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        long begin = System.nanoTime();
        int read = super.read(target, offset, length);
        waited += System.nanoTime() - begin;
        bytes += Math.max(read, 0);
        if (read >= 0 && pace.isTooSlow(Duration.ofNanos(waited), bytes)) {
            throw Problems.tooSlow();
        }
        return read;
    }

    /** Does not wait for the rest. */
    @Override
    public void close() {
        // the connection ends with a body that was not read
    }
}
