package org.placewise.indicator.area.lookup.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.LsoaLink;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.area.lookup.LoadedLookup;
import org.placewise.indicator.area.lookup.Lookup.Entry;
import org.placewise.indicator.area.lookup.LookupKind;
import org.placewise.indicator.area.lookup.Lookups;
import org.placewise.kit.word.Word;

/** Lookups and what they said; tens of thousands of rows go to the database as arrays, in one statement. */
@ApplicationScoped
public class PostgresLookups implements Lookups {

    private static final String STORE_MEMBERS = """
            INSERT INTO small_area AS known
                (code, area_type, vintage, name, district_code, msoa_code, sub_icb_code, icb_code)
            SELECT * FROM unnest(CAST(:codes AS varchar[]), CAST(:types AS varchar[]), CAST(:vintages AS varchar[]),
                CAST(:names AS varchar[]), CAST(:districts AS varchar[]), CAST(:msoas AS varchar[]),
                CAST(:subIcbs AS varchar[]), CAST(:icbs AS varchar[]))
            ON CONFLICT (code, vintage) DO UPDATE SET name = coalesce(excluded.name, known.name),
                district_code = coalesce(excluded.district_code, known.district_code),
                msoa_code = coalesce(excluded.msoa_code, known.msoa_code),
                sub_icb_code = coalesce(excluded.sub_icb_code, known.sub_icb_code),
                icb_code = coalesce(excluded.icb_code, known.icb_code)
            """;

    private static final String INSERT = """
            INSERT INTO area_lookup (id, kind, file_name, sha256, bytes, loaded_at, loaded_by, result)
            VALUES (:id, :kind, :fileName, :sha256, :bytes, :loadedAt, :loadedBy, CAST(:result AS jsonb))
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Clock clock;

    PostgresLookups(Jdbi jdbi, ObjectMapper json, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void lock() {
        jdbi.useHandle(handle -> handle.execute("SELECT pg_advisory_xact_lock(hashtext('area-lookups'))"));
    }

    @Override
    public Optional<LoadedLookup> findBySha256(String sha256) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM area_lookup WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .map((row, _) -> read(row))
                .findOne());
    }

    @Override
    public Optional<LoadedLookup> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM area_lookup WHERE id = :id")
                .bind("id", id)
                .map((row, _) -> read(row))
                .findOne());
    }

    @Override
    public List<LoadedLookup> after(@Nullable UUID id, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM area_lookup WHERE CAST(:id AS uuid) IS NULL OR id > :id ORDER BY id LIMIT :most
                        """)
                .bind("id", id)
                .bind("most", most)
                .map((row, _) -> read(row))
                .list());
    }

    @Override
    public void add(LoadedLookup lookup) {
        jdbi.useHandle(handle -> {
            handle.createUpdate(INSERT)
                    .bindMethods(lookup)
                    .bind("kind", lookup.kind().word())
                    .bind("loadedAt", lookup.loadedAt().atOffset(ZoneOffset.UTC))
                    .bind("result", write(lookup.counts()))
                    .execute();
            handle.execute("""
                    INSERT INTO reference_data VALUES ('small-areas', nextval('reference_edition'), ?)
                    ON CONFLICT (name) DO UPDATE SET version = excluded.version, loaded_at = excluded.loaded_at
                    """, clock.instant());
        });
    }

    @Override
    public void storeMembers(List<Entry> entries) {
        jdbi.useHandle(handle -> {
            var update = handle.createUpdate(STORE_MEMBERS);
            bind(update, "codes", entries, entry -> entry.area().code());
            bind(update, "types", entries, entry -> entry.area().type().word());
            bind(update, "vintages", entries, PostgresLookups::vintage);
            bind(update, "names", entries, Entry::name);
            bind(update, "districts", entries, entry -> entry.area().district());
            bind(update, "msoas", entries, entry -> entry.area().msoa());
            bind(update, "subIcbs", entries, entry -> entry.area().subIcb());
            bind(update, "icbs", entries, entry -> entry.area().icb());
            update.execute();
        });
    }

    private static String vintage(Entry entry) {
        LsoaVintage vintage = entry.area().vintage();
        return vintage == null ? "" : vintage.year();
    }

    @Override
    public void storeLinks(List<LsoaLink> links) {
        jdbi.useHandle(handle -> {
            var delete = handle.createUpdate("""
                    DELETE FROM lsoa_correspondence
                    WHERE lsoa_2011 = ANY (CAST(:before AS varchar[])) OR lsoa_2021 = ANY (CAST(:after AS varchar[]))
                    """);
            bind(delete, "before", links, LsoaLink::lsoa2011);
            bind(delete, "after", links, LsoaLink::lsoa2021);
            delete.execute();
            var insert = handle.createUpdate("""
                    INSERT INTO lsoa_correspondence (lsoa_2011, lsoa_2021, change)
                    SELECT * FROM unnest(CAST(:before AS varchar[]), CAST(:after AS varchar[]), CAST(:changes AS varchar[]))
                    """);
            bind(insert, "before", links, LsoaLink::lsoa2011);
            bind(insert, "after", links, LsoaLink::lsoa2021);
            bind(insert, "changes", links, link -> link.change().word());
            insert.execute();
        });
    }

    /** One column of the rows, as an array. */
    private static <T> void bind(
            SqlStatement<?> statement, String name, List<T> rows, Function<T, @Nullable String> column) {
        @Nullable String[] values = rows.stream().map(column).toArray(String[]::new);
        statement.bindArray(name, String.class, Arrays.asList(values));
    }

    private LoadedLookup read(ResultSet row) throws SQLException {
        return new LoadedLookup(
                row.getObject("id", UUID.class),
                Word.stored(LookupKind.class, row.getString("kind")),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                row.getString("loaded_by"),
                counts(row.getString("result")));
    }

    private LoadedLookup.Counts counts(String document) {
        try {
            return json.readValue(document, LoadedLookup.Counts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored result of a lookup cannot be read", e);
        }
    }

    private String write(LoadedLookup.Counts counts) {
        try {
            return json.writeValueAsString(counts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The result of a lookup can always be written as JSON", e);
        }
    }
}
