package org.placewise.reporting.deprivation.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.placewise.reporting.deprivation.DeprivationProfilePublished;
import org.placewise.reporting.deprivation.DeprivationProfileWithdrawn;
import org.placewise.reporting.deprivation.DomainAverage;

/** Writes deprivation profiles; joins the caller's transaction. */
@ApplicationScoped
public class DeprivationFacts {

    private static final String INSERT = """
            INSERT INTO deprivation_profile (gss_code, index_code, index_name, area_name, area_type, release_id,
                release_file_name, release_sha256, release_rows, release_published_at, release_source, release_licence,
                lsoa_vintage, method_version, lsoa_count, population, population_basis, most_deprived_lsoas,
                most_deprived_lsoa_share, most_deprived_population, most_deprived_people_share, average_score,
                average_rank, national_rank, national_rank_of, national_rank_measure, national_rank_among)
            VALUES (:gssCode, :index, :indexName, :areaName, :areaType, :release.id,
                :release.fileName, :release.sha256, :release.rows, :release.publishedAt, :release.source,
                :release.licence, :lsoaVintage, :methodVersion, :lsoaCount, :population, :populationBasis,
                :mostDeprivedTenth.lsoas, :mostDeprivedTenth.lsoaShare, :mostDeprivedTenth.population,
                :mostDeprivedTenth.populationShare, :averageScore, :averageRank, :nationalRank?.rank,
                :nationalRank?.of, :nationalRank?.measure, :nationalRank?.amongAreaType)
            """;

    private final Jdbi jdbi;

    DeprivationFacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Replaces the profile of one place by one index. */
    public void replace(DeprivationProfilePublished profile) {
        jdbi.useHandle(handle -> {
            delete(handle, profile.gssCode(), profile.index());
            handle.createUpdate(INSERT).bindMethods(profile).execute();
            insertDeciles(handle, profile);
            insertDomains(handle, profile);
        });
    }

    /** Forgets the profile of one place by one index. */
    public void remove(DeprivationProfileWithdrawn profile) {
        jdbi.useHandle(handle -> delete(handle, profile.gssCode(), profile.index()));
    }

    private static void delete(Handle handle, String gssCode, String index) {
        handle.execute("DELETE FROM deprivation_profile WHERE gss_code = ? AND index_code = ?", gssCode, index);
    }

    private static void insertDeciles(Handle handle, DeprivationProfilePublished profile) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO deprivation_decile VALUES (:gssCode, :index, :decile, :lsoas, :population)");
        profile.deciles().forEach(decile -> batch.bindMethods(decile)
                .bind("gssCode", profile.gssCode())
                .bind("index", profile.index())
                .add());
        batch.execute();
    }

    private static void insertDomains(Handle handle, DeprivationProfilePublished profile) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO deprivation_domain
                VALUES (:gssCode, :index, :position, :domain, :name, :averageScore, :averageRank, :missingReason)
                """);
        List<DomainAverage> domains = profile.domains();
        for (int position = 0; position < domains.size(); position++) {
            batch.bindMethods(domains.get(position))
                    .bind("gssCode", profile.gssCode())
                    .bind("index", profile.index())
                    .bind("position", position)
                    .add();
        }
        batch.execute();
    }
}
