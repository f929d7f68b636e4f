package org.placewise.indicator.release.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.file.FileFault;
import org.placewise.indicator.release.Disclosure;
import org.placewise.indicator.release.FileFormat;
import org.placewise.indicator.release.Publication;
import org.placewise.indicator.release.Publisher;
import org.placewise.indicator.release.Release;
import org.placewise.indicator.release.Release.ChangeCounts;
import org.placewise.indicator.release.Release.Milestones;
import org.placewise.indicator.release.Release.Progress;
import org.placewise.indicator.release.Release.Receipt;
import org.placewise.indicator.release.Release.Terms;
import org.placewise.indicator.release.ReleaseState;
import org.placewise.indicator.release.Withdrawal;
import org.placewise.kit.word.Word;

/** A release as a row. */
final class ReleaseRow {

    private ReleaseRow() {}

    static Release read(ResultSet row, ObjectMapper json) throws SQLException {
        @Nullable String index = row.getString("index_code");
        @Nullable String format = row.getString("format");
        return new Release(
                row.getObject("id", UUID.class),
                format == null ? null : Word.stored(FileFormat.class, format),
                index == null ? null : Edition.ofCode(index).orElseThrow(),
                receipt(row),
                new Terms(
                        row.getBoolean("dry_run"),
                        Word.stored(Publication.class, row.getString("publication")),
                        Word.stored(Disclosure.class, row.getString("disclosure")),
                        instant(row, "publish_at")),
                Word.stored(ReleaseState.class, row.getString("state")),
                new Progress(
                        row.getInt("rows_read"),
                        row.getInt("rows_expected"),
                        row.getInt("attempts"),
                        row.getInt("fault_count")),
                faults(row.getString("faults"), json),
                new Milestones(
                        instant(row, "approved_at"),
                        publisher(row, "approved"),
                        instant(row, "published_at"),
                        withdrawal(row)),
                changes(row),
                instant(row, "purged_at"),
                row.getLong("version"));
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getString("file_name"),
                row.getString("media_type"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                new Publisher(row.getString("received_by"), row.getString("received_client")));
    }

    private static @Nullable Publisher publisher(ResultSet row, String what) throws SQLException {
        @Nullable String name = row.getString(what + "_by");
        return name == null ? null : new Publisher(name, row.getString(what + "_client"));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        @Nullable Instant at = instant(row, "withdrawn_at");
        return at == null
                ? null
                : new Withdrawal(at, row.getString("withdrawal_reason"), row.getBoolean("withdrawal_disclosive"));
    }

    private static @Nullable ChangeCounts changes(ResultSet row) throws SQLException {
        @Nullable Integer added = row.getObject("rows_added", Integer.class);
        return added == null ? null : new ChangeCounts(added, row.getInt("rows_revised"), row.getInt("rows_unchanged"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
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
