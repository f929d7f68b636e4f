package org.placewise.indicator.localplace.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.localplace.LocalPlace;

/** A local place as one row of its own table with its area. */
final class LocalPlaceRow {

    static final String SELECT = """
            SELECT l.code AS id, l.code, a.name, a.valid_from, l.owner_code, l.lsoa_vintage, l.lsoa_codes, l.withdrawal_reason,
                l.version, l.deleted_at, l.changed_xid, l.changed_seq, l.changed_at
            FROM local_place l JOIN area a ON a.gss_code = l.code
            """;

    private LocalPlaceRow() {}

    static LocalPlace read(ResultSet row) throws SQLException {
        return new LocalPlace(
                row.getString("code"),
                row.getString("name"),
                row.getString("owner_code"),
                LsoaVintage.ofYear(row.getString("lsoa_vintage")).orElseThrow(),
                Arrays.asList((String[]) row.getArray("lsoa_codes").getArray()),
                row.getObject("valid_from", LocalDate.class),
                withdrawal(row),
                row.getLong("version"));
    }

    private static LocalPlace.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("deleted_at", OffsetDateTime.class);
        return at == null ? null : new LocalPlace.Withdrawal(Instant.from(at), row.getString("withdrawal_reason"));
    }
}
