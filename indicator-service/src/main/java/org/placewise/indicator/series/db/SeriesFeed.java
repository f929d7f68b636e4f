package org.placewise.indicator.series.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.series.SeriesDocument;
import org.placewise.kit.page.ChangeFeed;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.ChangeQuery;

/** The documents of series in the order in which they were last changed. */
@ApplicationScoped
public class SeriesFeed {

    private static final String SELECT = """
            SELECT area_code || '/' || indicator_id AS id, entity_version, document, changed_xid, changed_seq, changed_at,
                deleted_at
            FROM series_document
            WHERE (CAST(:area AS varchar) IS NULL OR area_code = :area)
              AND (CAST(:indicator AS varchar) IS NULL OR indicator_id = :indicator)
            """;

    /** A document and how often it has changed. */
    public record Versioned(String id, long entityVersion, SeriesDocument document) {}

    private final ChangeFeed feed;
    private final ObjectMapper json;

    SeriesFeed(ChangeFeed feed, ObjectMapper json) {
        this.feed = feed;
        this.json = json;
    }

    /** One page, of one place or one indicator where that is wanted. */
    public ChangePage<Versioned> page(@Nullable String areaCode, @Nullable String indicatorId, ChangeQuery query) {
        Map<String, @Nullable String> binds = new HashMap<>();
        binds.put("area", areaCode);
        binds.put("indicator", indicatorId);
        return feed.read(
                query,
                SELECT,
                binds,
                (row, _) -> new Versioned(
                        row.getString("id"), row.getLong("entity_version"), read(row.getString("document"))));
    }

    private SeriesDocument read(String text) {
        try {
            return json.readValue(text, SeriesDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored series cannot be read", e);
        }
    }
}
