package org.placewise.reporting.dashboard.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.placewise.reporting.app.ServiceLinks;
import org.placewise.reporting.dashboard.DeprivationReading;
import org.placewise.reporting.star.db.JsonDocuments;

/** Reads the deprivation of a place. */
@ApplicationScoped
public class DeprivationReadings {

    private static final String SELECT = """
            SELECT jsonb_build_object('index', index_code, 'indexName', index_name,
                'release', jsonb_build_object('id', release_id, 'fileName', release_file_name, 'sha256', release_sha256,
                    'rows', release_rows, 'publishedAt', release_published_at, 'source', release_source,
                    'licence', release_licence),
                'lsoaVintage', lsoa_vintage, 'methodVersion', method_version, 'lsoaCount', lsoa_count,
                'population', population, 'populationBasis', population_basis,
                'deciles', (SELECT coalesce(jsonb_agg(jsonb_build_object('decile', decile, 'lsoas', lsoas,
                                'lsoaShare', lsoas::float8 / nullif(p.lsoa_count, 0), 'population', d.population,
                                'populationShare', d.population::float8 / nullif(p.population, 0)) ORDER BY decile), '[]')
                            FROM deprivation_decile d WHERE (d.gss_code, d.index_code) = (p.gss_code, p.index_code)),
                'mostDeprivedTenth', jsonb_build_object('lsoas', most_deprived_lsoas,
                    'lsoaShare', most_deprived_lsoa_share, 'population', most_deprived_population,
                    'populationShare', most_deprived_people_share),
                'averageScore', average_score, 'averageRank', average_rank,
                'nationalRank', CASE WHEN national_rank IS NOT NULL THEN jsonb_build_object('rank', national_rank,
                    'of', national_rank_of, 'measure', national_rank_measure, 'amongAreaType', national_rank_among) END,
                'domains', (SELECT coalesce(jsonb_agg(jsonb_build_object('domain', domain, 'name', name,
                                'averageScore', average_score, 'averageRank', average_rank,
                                'missingReason', missing_reason) ORDER BY position), '[]')
                            FROM deprivation_domain d WHERE (d.gss_code, d.index_code) = (p.gss_code, p.index_code)),
                'source', jsonb_build_object('kind', 'release', 'id', release_id,
                                             'href', :indicator || '/v1/releases/' || release_id))
            FROM deprivation_profile p WHERE gss_code = :code ORDER BY index_code DESC
            """;

    private final JsonDocuments documents;
    private final ServiceLinks links;

    DeprivationReadings(JsonDocuments documents, ServiceLinks links) {
        this.documents = documents;
        this.links = links;
    }

    /** Returns one reading per edition of the indices, the newest edition first. */
    public List<DeprivationReading> of(String gssCode) {
        return documents.list(
                SELECT, Map.of("code", gssCode, "indicator", links.indicator()), DeprivationReading.class);
    }
}
