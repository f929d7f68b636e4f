package org.placewise.reporting.place.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.placewise.reporting.place.ListedPlace;
import org.placewise.reporting.place.PlaceQuery;
import org.placewise.reporting.star.db.JsonDocuments;

/** Lists places by kind and name. The order has a key that is unique and sorts as plain text, so pages never overlap. */
@ApplicationScoped
public class ListPlaces {

    private static final String SELECT = """
            WITH RECURSIVE below AS (
                SELECT gss_code FROM place_parent WHERE parent_code = :parent
                UNION
                SELECT c.gss_code FROM place_parent c JOIN below b ON c.parent_code = b.gss_code),
            listed AS (
                SELECT * FROM place
                WHERE (:text = '' OR strpos(lower(name), lower(:text)) > 0
                       OR starts_with(lower(gss_code), lower(:text)))
                  AND (:areaType = '' OR area_type = :areaType)
                  AND (NOT :recorded
                       OR EXISTS (SELECT 1 FROM latest_assessment a WHERE a.gss_code = place.gss_code)
                       OR EXISTS (SELECT 1 FROM board b WHERE b.gss_code = place.gss_code))
                  AND (:parent = '' OR gss_code IN (SELECT gss_code FROM below)))
            SELECT jsonb_build_object('gssCode', gss_code, 'name', name, 'areaType', area_type,
                'level', level, 'odsCode', ods_code, 'validTo', valid_to,
                'inUse', valid_to IS NULL AND successors = '{}',
                'parents', (SELECT coalesce(jsonb_agg(jsonb_build_object('gssCode', p.parent_code, 'name', a.name,
                                'areaType', a.area_type, 'whole', p.whole)
                                ORDER BY a.area_type DESC, a.name, p.parent_code), '[]')
                            FROM place_parent p LEFT JOIN place a ON a.gss_code = p.parent_code
                            WHERE p.gss_code = l.gss_code),
                'deprivationIndexes', (SELECT coalesce(jsonb_agg(index_code ORDER BY index_code DESC), '[]')
                                       FROM deprivation_profile d WHERE d.gss_code = l.gss_code),
                'componentsAssessed', (SELECT count(DISTINCT component) FROM latest_component a
                                       WHERE a.gss_code = l.gss_code),
                'boards', (SELECT count(*) FROM board b WHERE b.gss_code = l.gss_code))
            FROM listed l WHERE sort_key > :after
            ORDER BY sort_key LIMIT :limit
            """;

    private final JsonDocuments documents;
    private final Jdbi jdbi;

    ListPlaces(JsonDocuments documents, Jdbi jdbi) {
        this.documents = documents;
        this.jdbi = jdbi;
    }

    /** Returns the places that a query asks for, in the order of their keys. */
    public List<ListedPlace> matching(PlaceQuery query) {
        return documents.list(
                SELECT,
                Map.of(
                        "text", Objects.requireNonNullElse(query.text(), ""),
                        "areaType", Objects.requireNonNullElse(query.areaType(), ""),
                        "parent", Objects.requireNonNullElse(query.parent(), ""),
                        "recorded", query.recorded(),
                        "after", Objects.requireNonNullElse(query.after(), ""),
                        "limit", query.limit()),
                ListedPlace.class);
    }

    /** Returns whether a code has ever been defined. */
    public boolean knows(String gssCode) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM place WHERE gss_code = ?)")
                .bind(0, gssCode)
                .mapTo(Boolean.class)
                .one());
    }
}
