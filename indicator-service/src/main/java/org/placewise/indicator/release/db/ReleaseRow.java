package org.placewise.indicator.release.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.file.FileFault;
import org.placewise.indicator.release.Release;
import org.placewise.indicator.release.ReleaseState;

/** A release as a row. */
final class ReleaseRow {

    private ReleaseRow() {}

    static Release read(ResultSet row, ObjectMapper json) throws SQLException {
        String index = row.getString("index_code");
        return new Release(
                row.getObject("id", UUID.class),
                index == null ? null : Edition.ofCode(index).orElseThrow(),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("received_by"),
                ReleaseState.ofCode(row.getString("state")),
                row.getInt("rows_read"),
                row.getInt("rows_expected"),
                row.getInt("attempts"),
                row.getInt("fault_count"),
                faults(row.getString("faults"), json),
                instant(row.getObject("published_at", OffsetDateTime.class)),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static List<FileFault> faults(String text, ObjectMapper json) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored faults cannot be read", e);
        }
    }

    static String text(List<FileFault> faults, ObjectMapper json) {
        try {
            return json.writeValueAsString(faults);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Faults can always be written as JSON", e);
        }
    }
}
