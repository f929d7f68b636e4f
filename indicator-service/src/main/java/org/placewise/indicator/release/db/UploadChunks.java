package org.placewise.indicator.release.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.placewise.indicator.file.Upload;
import org.postgresql.PGStatement;

/** The bytes of a release in pieces of a mebibyte; only one piece is in memory at a time. */
final class UploadChunks extends InputStream {

    private static final int CHUNK = 1 << 20;

    /** A negative threshold makes the driver ask for binary results at once; as text, bytes take twice the room and time. */
    private static final StatementCustomizer IN_BINARY = new StatementCustomizer() {
        @Override
        public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
            statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
        }
    };

    private final Jdbi jdbi;
    private final UUID releaseId;
    private byte[] chunk = {};
    private int next;
    private int position;

    UploadChunks(Jdbi jdbi, UUID releaseId) {
        this.jdbi = jdbi;
        this.releaseId = releaseId;
    }

    static void store(Handle handle, UUID id, Upload upload) throws IOException {
        try (InputStream bytes = Files.newInputStream(upload.file());
                PreparedStatement insert = handle.getConnection()
                        .prepareStatement(
                                "INSERT INTO release_upload (release_id, number, content) VALUES (?, ?, ?)")) {
            byte[] buffer = new byte[CHUNK];
            int number = 0;
            for (int read = bytes.readNBytes(buffer, 0, CHUNK); read > 0; read = bytes.readNBytes(buffer, 0, CHUNK)) {
                insert.setObject(1, id);
                insert.setInt(2, number++);
                insert.setBytes(3, read == CHUNK ? buffer : Arrays.copyOf(buffer, read));
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The bytes of release " + id + " could not be stored", e);
        }
    }

    @Override
    public int read() {
        return ended() ? -1 : Byte.toUnsignedInt(chunk[position++]);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (ended()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, target, offset, count);
        position += count;
        return count;
    }

    /** Whether there is nothing more; fetches the next piece where the last one has been read. */
    private boolean ended() {
        while (position == chunk.length) {
            Optional<byte[]> fetched = fetch();
            if (fetched.isEmpty()) {
                return true;
            }
            chunk = fetched.get();
            position = 0;
            next++;
        }
        return false;
    }

    private Optional<byte[]> fetch() {
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT content FROM release_upload WHERE release_id = ? AND number = ?", releaseId, next)
                .addCustomizer(IN_BINARY)
                .map((row, _) -> row.getBytes("content"))
                .findOne());
    }
}
