package org.placewise.partnership.feed.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.placewise.kit.page.ChangeFeed;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.ChangeQuery;
import org.placewise.partnership.feed.FeedFilter;
import org.placewise.partnership.feed.RecordFeed;
import org.placewise.partnership.history.RecordKind;

/** Builds the query of a list from the filters that are set. */
@ApplicationScoped
class PostgresRecordFeed implements RecordFeed {

    private static final String WITHIN_PLACE = """
             AND gss_code IN (
                WITH RECURSIVE reach (code) AS (
                    SELECT CAST(:place AS varchar)
                    UNION
                    SELECT p.gss_code FROM known_place_parent p JOIN reach ON p.parent_code = reach.code WHERE p.whole)
                SELECT code FROM reach)
            """;

    private final ChangeFeed feed;

    PostgresRecordFeed(ChangeFeed feed) {
        this.feed = feed;
    }

    @Override
    public ChangePage<UUID> read(RecordKind kind, FeedFilter filter, ChangeQuery query) {
        StringBuilder select = new StringBuilder("SELECT id, deleted_at, changed_xid, changed_seq, changed_at FROM "
                + table(kind) + " WHERE " + ofKind(kind));
        Map<String, Object> binds = new HashMap<>();
        if (filter.place() != null) {
            select.append(WITHIN_PLACE);
            binds.put("place", filter.place());
        }
        if (filter.boardId() != null) {
            select.append(" AND board_id = :boardId");
            binds.put("boardId", filter.boardId());
        }
        if (filter.objectiveId() != null) {
            select.append(" AND objective_id = :objectiveId");
            binds.put("objectiveId", filter.objectiveId());
        }
        for (int i = 0; i < filter.tiedTo().size(); i++) {
            select.append(" AND id IN (SELECT record_id FROM record_tie WHERE to_id = :tiedTo" + i + ")");
            binds.put("tiedTo" + i, filter.tiedTo().get(i));
        }
        return feed.read(query, select.toString(), binds, (row, context) -> row.getObject("id", UUID.class));
    }

    private static String table(RecordKind kind) {
        return switch (kind) {
            case BOARD -> "board";
            case OBJECTIVE -> "objective";
            case ACTION -> "action";
            case MEETING, DECISION, PRIORITY, LINK, FUND, RISK, PILOT -> "record";
        };
    }

    private static String ofKind(RecordKind kind) {
        return table(kind).equals("record") ? "kind = '" + kind.word() + "'" : "true";
    }
}
