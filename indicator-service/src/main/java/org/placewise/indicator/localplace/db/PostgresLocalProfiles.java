package org.placewise.indicator.localplace.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.placewise.indicator.deprivation.DeprivationProfile;
import org.placewise.indicator.deprivation.Profiles;
import org.placewise.indicator.localplace.StoredLocalProfiles;

/** Documents in the table of all profiles, with versions that outlive them. */
@ApplicationScoped
public class PostgresLocalProfiles implements StoredLocalProfiles {

    private static final String NEXT_VERSION = """
            INSERT INTO local_profile_version AS known VALUES (:code, :index,
                1 + (SELECT coalesce(max(entity_version), 0) FROM deprivation_profile
                     WHERE gss_code = :code AND index_code = :index))
            ON CONFLICT (code, index_code) DO UPDATE SET version = greatest(known.version + 1, excluded.version)
            RETURNING version
            """;

    private static final String UPSERT = """
            INSERT INTO deprivation_profile (release_id, gss_code, index_code, entity_version, document)
            VALUES (:release, :code, :index, :version, CAST(:document AS jsonb))
            ON CONFLICT (gss_code, release_id) DO UPDATE
                SET entity_version = excluded.entity_version, document = excluded.document
            """;

    private final Jdbi jdbi;
    private final Profiles profiles;
    private final ObjectMapper json;

    PostgresLocalProfiles(Jdbi jdbi, Profiles profiles, ObjectMapper json) {
        this.jdbi = jdbi;
        this.profiles = profiles;
        this.json = json;
    }

    @Override
    public OptionalLong put(DeprivationProfile profile) {
        if (profiles.ofRelease(profile.gssCode(), profile.release().id()).equals(Optional.of(profile))) {
            return OptionalLong.empty();
        }
        return jdbi.withHandle(handle -> {
            long version = nextVersion(handle, profile.gssCode(), profile.index());
            handle.createUpdate(UPSERT)
                    .bind("release", profile.release().id())
                    .bind("code", profile.gssCode())
                    .bind("index", profile.index())
                    .bind("version", version)
                    .bind("document", write(profile))
                    .execute();
            return OptionalLong.of(version);
        });
    }

    @Override
    public OptionalLong remove(String code, DeprivationProfile other) {
        return jdbi.withHandle(handle -> {
            int removed = handle.execute(
                    "DELETE FROM deprivation_profile WHERE gss_code = ? AND release_id = ?",
                    code,
                    other.release().id());
            int left = handle.createQuery(
                            "SELECT count(*) FROM deprivation_profile WHERE gss_code = ? AND index_code = ?")
                    .bind(0, code)
                    .bind(1, other.index())
                    .mapTo(Integer.class)
                    .one();
            return removed == 1 && left == 0
                    ? OptionalLong.of(nextVersion(handle, code, other.index()))
                    : OptionalLong.empty();
        });
    }

    private static long nextVersion(Handle handle, String code, String index) {
        return handle.createQuery(NEXT_VERSION)
                .bind("code", code)
                .bind("index", index)
                .mapTo(Long.class)
                .one();
    }

    private String write(DeprivationProfile profile) {
        try {
            return json.writeValueAsString(profile);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A profile can always be written as JSON", e);
        }
    }
}
