package org.placewise.indicator.release.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.file.FileFault;

/** Faults of releases, word for word. */
@ApplicationScoped
public class ReleaseFaults {

    private static final int BATCH = 1_000;

    private final Jdbi jdbi;

    ReleaseFaults(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void store(UUID releaseId, List<FileFault> faults) {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM release_fault WHERE release_id = ?", releaseId);
            for (int begin = 0; begin < faults.size(); begin += BATCH) {
                PreparedBatch batch = handle.prepareBatch("INSERT INTO release_fault VALUES (?, ?, ?, ?, ?, ?)");
                for (int i = begin; i < Math.min(begin + BATCH, faults.size()); i++) {
                    FileFault fault = faults.get(i);
                    batch.add(releaseId, i + 1, fault.row(), storable(fault.column()), fault.code(), fault.message());
                }
                batch.execute();
            }
        });
    }

    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '�');
    }

    /** Hands over the faults of a release in the order in which they were found, a few at a time. */
    @Transactional
    public void forEach(UUID releaseId, Consumer<FileFault> reader) {
        jdbi.useHandle(handle -> handle.select(
                        "SELECT source_row, column_name, code, message FROM release_fault WHERE release_id = ? ORDER BY number",
                        releaseId)
                .setFetchSize(BATCH)
                .map((row, _) -> new FileFault(
                        row.getObject("source_row", Integer.class),
                        row.getString("column_name"),
                        row.getString("code"),
                        row.getString("message")))
                .forEach(reader));
    }
}
