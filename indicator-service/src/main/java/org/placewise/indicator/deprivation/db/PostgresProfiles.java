package org.placewise.indicator.deprivation.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.placewise.indicator.deprivation.DeprivationProfile;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.deprivation.Profiles;

/** Profiles are documents: they are written once and read whole. */
@ApplicationScoped
public class PostgresProfiles implements Profiles {

    private static final String INSERT = """
            INSERT INTO deprivation_profile (release_id, gss_code, index_code, entity_version, document)
            SELECT :releaseId, gss_code, :index, version, CAST(document AS jsonb)
            FROM unnest(CAST(:gssCodes AS varchar[]), CAST(:versions AS bigint[]), CAST(:documents AS text[]))
                AS stored (gss_code, version, document)
            """;

    private static final String SELECT = """
            SELECT p.document FROM deprivation_profile p WHERE p.gss_code = :gssCode
            """;

    private static final String NEWEST_FIRST = " ORDER BY p.index_code DESC, p.entity_version DESC LIMIT 1";

    private final Jdbi jdbi;
    private final ObjectMapper json;

    PostgresProfiles(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Long> store(Edition edition, UUID releaseId, List<DeprivationProfile> profiles) {
        return jdbi.withHandle(handle -> {
            Map<String, Long> versions = new HashMap<>();
            handle.createQuery("SELECT gss_code, max(entity_version) AS last FROM deprivation_profile"
                            + " WHERE index_code = ? GROUP BY gss_code")
                    .bind(0, edition.code())
                    .map((row, _) -> Map.entry(row.getString("gss_code"), row.getLong("last")))
                    .forEach(last -> versions.put(last.getKey(), last.getValue()));
            profiles.forEach(profile -> versions.merge(profile.gssCode(), 1L, Long::sum));
            handle.createUpdate(INSERT)
                    .bind("releaseId", releaseId)
                    .bind("index", edition.code())
                    .bindArray(
                            "gssCodes",
                            String.class,
                            profiles.stream().map(DeprivationProfile::gssCode).toList())
                    .bindArray(
                            "versions",
                            Long.class,
                            profiles.stream()
                                    .map(profile -> versions.get(profile.gssCode()))
                                    .toList())
                    .bindArray(
                            "documents",
                            String.class,
                            profiles.stream().map(this::write).toList())
                    .execute();
            return versions;
        });
    }

    @Override
    public Optional<DeprivationProfile> ofRelease(String gssCode, UUID releaseId) {
        return find(SELECT + " AND p.release_id = :releaseId", Map.of("gssCode", gssCode, "releaseId", releaseId));
    }

    @Override
    public Optional<DeprivationProfile> newest(String gssCode, Edition edition) {
        return find(
                SELECT + " AND p.index_code = :index" + NEWEST_FIRST,
                Map.of("gssCode", gssCode, "index", edition.code()));
    }

    @Override
    public Optional<DeprivationProfile> newest(String gssCode) {
        return find(SELECT + NEWEST_FIRST, Map.of("gssCode", gssCode));
    }

    @Override
    public List<DeprivationProfile> all(String gssCode) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " ORDER BY p.index_code, p.entity_version")
                .bind("gssCode", gssCode)
                .map((row, _) -> read(row.getString("document")))
                .list());
    }

    private Optional<DeprivationProfile> find(String sql, Map<String, ?> binds) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindMap(binds)
                .map((row, _) -> read(row.getString("document")))
                .findOne());
    }

    private String write(DeprivationProfile profile) {
        try {
            return json.writeValueAsString(profile);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A profile can always be written as JSON", e);
        }
    }

    private DeprivationProfile read(String document) {
        try {
            return json.readValue(document, DeprivationProfile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored profile cannot be read", e);
        }
    }
}
