package org.placewise.reporting.dashboard.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.placewise.reporting.app.ServiceLinks;
import org.placewise.reporting.dashboard.PlaceHeader;
import org.placewise.reporting.star.db.JsonDocuments;

/** Reads a place with the areas above it. */
@ApplicationScoped
public class PlaceHeaders {

    private static final String SELECT = """
            WITH RECURSIVE above AS (
                SELECT parent_code, whole, 1 AS distance FROM place_parent WHERE gss_code = :code
                UNION
                SELECT p.parent_code, a.whole AND p.whole, a.distance + 1
                FROM place_parent p JOIN above a ON p.gss_code = a.parent_code
                WHERE a.distance < 10),
            ancestor AS (
                SELECT p.gss_code, p.name, p.area_type, p.level, bool_or(a.whole) AS whole, max(a.distance) AS distance
                FROM above a JOIN place p ON p.gss_code = a.parent_code
                GROUP BY p.gss_code)
            SELECT jsonb_build_object('gssCode', gss_code, 'name', name, 'areaType', area_type, 'level', level,
                'odsCode', ods_code, 'validFrom', valid_from, 'validTo', valid_to,
                'successors', (SELECT coalesce(jsonb_agg(jsonb_build_object('gssCode', s.code, 'name', n.name)
                                                         ORDER BY s.code), '[]')
                               FROM unnest(place.successors) AS s(code) LEFT JOIN place n ON n.gss_code = s.code),
                'ancestors', (SELECT coalesce(jsonb_agg(jsonb_build_object('gssCode', a.gss_code, 'name', a.name,
                                                            'areaType', a.area_type, 'level', a.level, 'whole', a.whole)
                                                        ORDER BY a.distance, a.area_type, a.name, a.gss_code), '[]')
                              FROM ancestor a),
                'source', jsonb_build_object('kind', 'area', 'id', gss_code,
                                             'href', :indicator || '/v1/areas/' || gss_code))
            FROM place WHERE gss_code = :code
            """;

    private final JsonDocuments documents;
    private final ServiceLinks links;

    PlaceHeaders(JsonDocuments documents, ServiceLinks links) {
        this.documents = documents;
        this.links = links;
    }

    /** Finds a place; empty when its code has never been defined. */
    public Optional<PlaceHeader> find(String gssCode) {
        return documents
                .list(SELECT, Map.of("code", gssCode, "indicator", links.indicator()), PlaceHeader.class)
                .stream()
                .findFirst();
    }
}
