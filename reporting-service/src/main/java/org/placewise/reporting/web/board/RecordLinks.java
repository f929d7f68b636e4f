package org.placewise.reporting.web.board;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of records of boards: the page of an objective here, of others the record in the service that owns it.
 *
 * @param partnership address of the partnership service, without a slash at the end
 */
public record RecordLinks(String partnership) {

    private static final Map<String, String> COLLECTIONS = Map.of(
            "board", "boards",
            "meeting", "meetings",
            "decision", "decisions",
            "priority", "priorities",
            "action", "actions",
            "pooled-fund", "pooled-funds",
            "risk", "risks");

    /** Where the signs of a place stand beside the self-scores of its boards. */
    String signsOf(String gssCode) {
        return partnership + "/v1/places/" + gssCode + "/partnership-signs";
    }

    /** The address of a record; null for a kind that has none of its own. */
    @Nullable String of(String kind, UUID id, String gssCode) {
        if (kind.equals("objective")) {
            return "/places/" + gssCode + "/objectives/" + id;
        }
        String collection = COLLECTIONS.get(kind);
        return collection == null ? null : partnership + "/v1/" + collection + "/" + id;
    }
}
