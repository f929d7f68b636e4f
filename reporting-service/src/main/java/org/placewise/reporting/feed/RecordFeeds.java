package org.placewise.reporting.feed;

import static org.placewise.reporting.feed.FeedColumn.moment;
import static org.placewise.reporting.feed.FeedColumn.plain;
import static org.placewise.reporting.feed.FeedColumn.text;

import java.util.List;
import java.util.stream.Stream;
import org.placewise.kit.view.View;

/** Decisions, risks, the golden thread and what pilots have taught, of all places. */
public final class RecordFeeds {

    private static final String OF_KIND = """
            FROM board_record t LEFT JOIN board b ON b.board_id = t.board_id LEFT JOIN place p ON p.gss_code = t.gss_code
            """;

    private static final String ORDER = " ORDER BY t.gss_code, t.recorded_at, t.record_id";

    /** One row per decision. */
    public static final Feed DECISIONS = new Feed(
            "decisions.csv",
            with(
                    plain("decisionId", "t.record_id"),
                    plain("meetingId", said("meetingId")),
                    plain("heldOn", "m.document ->> 'heldOn'"),
                    text("title", said("title")),
                    plain("authority", said("authority")),
                    text("toAct", said("toAct")),
                    plain("dueOn", said("dueOn")),
                    plain("objectiveIds", joined("objectiveIds")),
                    plain("actionIds", joined("actionIds"))),
            OF_KIND
                    + " LEFT JOIN board_record m ON m.kind = 'meeting' AND m.record_id = CAST(t.document ->> 'meetingId' AS uuid)"
                    + " WHERE t.kind = 'decision'" + ORDER);

    /** One row per risk. */
    public static final Feed RISKS = new Feed(
            "risks.csv",
            with(
                    plain("riskId", "t.record_id"),
                    plain("kind", said("kind")),
                    text("title", said("title")),
                    plain("state", said("state")),
                    text("owner", said("owner")).seenFrom(View.READER, PartnershipFeeds.post(said("owner"))),
                    plain("reviewOn", said("reviewOn")),
                    plain("reviews", "jsonb_array_length(t.document -> 'reviews')"),
                    text("latestReview", "t.document -> 'reviews' -> -1 ->> 'note'"),
                    plain("dataSharingStatus", "t.document -> 'dataSharing' ->> 'status'")),
            OF_KIND + " WHERE t.kind = 'risk'" + ORDER);

    /** One row per link of the golden thread, from the objective below to the one above. */
    public static final Feed THREAD_LINKS = new Feed(
            "thread-links.csv",
            with(
                    plain("linkId", "t.record_id"),
                    plain("fromObjectiveId", said("fromObjectiveId")),
                    text("fromTitle", "f.title"),
                    plain("toObjectiveId", said("toObjectiveId")),
                    text("toTitle", "u.title"),
                    plain("toGssCode", "u.gss_code"),
                    plain("kind", said("kind")),
                    plain("strength", said("strength"))),
            OF_KIND
                    + " LEFT JOIN objective f ON f.objective_id = CAST(t.document ->> 'fromObjectiveId' AS uuid)"
                    + " LEFT JOIN objective u ON u.objective_id = CAST(t.document ->> 'toObjectiveId' AS uuid)"
                    + " WHERE t.kind = 'link'" + ORDER);

    /** One row per context, mechanism and outcome of a pilot. */
    public static final Feed PILOT_CONFIGURATIONS = new Feed(
            "pilot-configurations.csv",
            with(
                    plain("pilotId", "t.record_id"),
                    text("pilotTitle", said("title")),
                    plain("configurationId", "c.value ->> 'configurationId'"),
                    plain("strandId", "c.value ->> 'strandId'"),
                    text(
                            "contextTags",
                            "(SELECT string_agg(tag, ';') FROM jsonb_array_elements_text(c.value -> 'contextTags') tag)"),
                    text("context", "c.value ->> 'context'"),
                    text("mechanism", "c.value ->> 'mechanism'"),
                    text("outcome", "c.value ->> 'outcome'"),
                    text("indicatorId", "c.value ->> 'indicatorId'"),
                    plain("grade", "c.value ->> 'grade'"),
                    plain("evidence", "jsonb_array_length(c.value -> 'evidenceIds')")),
            OF_KIND
                    + " CROSS JOIN LATERAL jsonb_array_elements(t.document -> 'configurations') WITH ORDINALITY c (value, position)"
                    + " WHERE t.kind = 'pilot'" + ORDER + ", c.position");

    private RecordFeeds() {}

    private static List<FeedColumn> with(FeedColumn... columns) {
        return Stream.of(
                        PartnershipFeeds.PLACE_AND_BOARD.stream(),
                        Stream.of(columns),
                        Stream.of(moment("recordedAt", "t.recorded_at")))
                .flatMap(part -> part)
                .toList();
    }

    private static String said(String member) {
        return "t.document ->> '" + member + "'";
    }

    private static String joined(String member) {
        return "(SELECT string_agg(item, ';') FROM jsonb_array_elements_text(t.document -> '" + member + "') item)";
    }
}
