package org.placewise.reporting.feed;

import static org.placewise.reporting.feed.FeedColumn.moment;
import static org.placewise.reporting.feed.FeedColumn.plain;
import static org.placewise.reporting.feed.FeedColumn.text;

import java.util.List;
import java.util.stream.Stream;
import org.placewise.kit.view.View;

/** Boards, their members, objectives and actions of all places; each row names the place and the board it belongs to. */
public final class PartnershipFeeds {

    /** What every row of a record of a board begins with. */
    static final List<FeedColumn> PLACE_AND_BOARD = List.of(
            plain("gssCode", "t.gss_code"),
            text("placeName", "p.name"),
            plain("boardId", "t.board_id"),
            text("boardName", "b.name"),
            plain("example", "CASE WHEN b.example THEN 'true' WHEN b.board_id IS NOT NULL THEN 'false' END"));

    private static final String OF_BOARD =
            " LEFT JOIN board b ON b.board_id = t.board_id LEFT JOIN place p ON p.gss_code = t.gss_code ";

    private static final String NOBODY = "NULL";

    /** One row per board with its statutory seats. */
    public static final Feed BOARDS = new Feed(
            "boards.csv",
            with(
                    plain("boardType", "b.board_type"),
                    plain("placeLevel", "b.place_level"),
                    plain("members", "(SELECT count(*) FROM board_member m WHERE m.board_id = b.board_id)"),
                    plain(
                            "statutorySeatsFilled",
                            "(SELECT count(*) FROM board_seat s WHERE s.board_id = b.board_id AND filled)"),
                    plain(
                            "statutorySeatsVacant",
                            "(SELECT count(*) FROM board_seat s WHERE s.board_id = b.board_id AND NOT filled)"),
                    moment("recordedAt", "b.recorded_at")),
            "FROM board t" + OF_BOARD + "ORDER BY t.gss_code, t.board_id");

    /** One row per member; a person's name is empty where only the role is recorded, the term is over or the caller is the public. */
    public static final Feed MEMBERS = new Feed(
            "members.csv",
            with(
                    plain("memberId", "m.member_id"),
                    text("name", "CASE WHEN m.until IS NULL OR m.until >= CURRENT_DATE THEN m.name END")
                            .seenFrom(View.READER, NOBODY),
                    text("role", "m.role"),
                    text("organisation", "m.organisation"),
                    plain("odsCode", "m.ods_code"),
                    plain("sector", "m.sector"),
                    plain("statutorySeat", "m.seat")),
            "FROM board_member m JOIN board t ON t.board_id = m.board_id" + OF_BOARD
                    + "ORDER BY t.gss_code, t.board_id, m.position");

    /**
     * One row per objective; baseline and target as stated by the board, and the newest published value of the indicator it
     * names, of the line that stands for it.
     */
    public static final Feed OBJECTIVES = new Feed(
            "objectives.csv",
            with(
                    plain("objectiveId", "t.objective_id"),
                    text("title", "t.title"),
                    plain("pitComponent", "t.pit_component"),
                    text("indicatorId", "t.indicator_id"),
                    text("indicatorName", "t.indicator_name"),
                    plain("baselineValue", "t.baseline_value"),
                    text("baselineUnit", "t.baseline_unit"),
                    text("baselinePeriod", "t.baseline_period"),
                    plain("latestValue", "v.value"),
                    plain("latestLower95", "v.lower95"),
                    plain("latestUpper95", "v.upper95"),
                    text("latestUnit", "v.unit"),
                    text("latestPeriod", "v.period"),
                    plain("latestObservationId", "v.observation_id"),
                    plain("targetValue", "t.target_value"),
                    text("targetUnit", "t.target_unit"),
                    plain("targetDate", "t.target_date"),
                    text("populationGroup", "t.population_group"),
                    text("ownerName", "t.owner_name").seenFrom(View.READER, post("t.owner_name")),
                    text("ownerOrganisation", "t.owner_organisation"),
                    plain("clear", "CASE WHEN t.clear THEN 'true' ELSE 'false' END"),
                    plain("partsMissing", "array_to_string(t.parts_missing, ';')"),
                    moment("recordedAt", "t.recorded_at")),
            "FROM objective t" + OF_BOARD + """
                    LEFT JOIN LATERAL (
                        SELECT v.value, v.lower95, v.upper95, v.period, v.observation_id, s.unit
                        FROM indicator_value v
                        JOIN indicator_line l USING (gss_code, indicator_id, line)
                        JOIN indicator_series s USING (gss_code, indicator_id)
                        WHERE (v.gss_code, v.indicator_id) = (t.gss_code, t.indicator_id) AND l.headline
                            AND v.value IS NOT NULL
                        ORDER BY v.period_sort DESC LIMIT 1) v ON true
                    ORDER BY t.gss_code, t.recorded_at, t.objective_id
                    """);

    /** One row per action with its newest report. */
    public static final Feed ACTIONS = new Feed(
            "actions.csv",
            with(
                    plain("actionId", "t.action_id"),
                    plain("objectiveId", "t.objective_id"),
                    text("title", "t.title"),
                    plain("status", "t.status"),
                    text("owner", "t.owner").seenFrom(View.READER, post("t.owner")),
                    text("organisation", "t.organisation"),
                    plain("sector", "t.sector"),
                    plain("dueDate", "t.due_date"),
                    plain("reportEveryDays", "t.report_every_days"),
                    plain("reports", "(SELECT count(*) FROM action_progress n WHERE n.action_id = t.action_id)"),
                    moment("latestReportAt", "r.noted_at"),
                    text("latestReport", "r.note"),
                    text("latestReportBy", "r.noted_by").seenFrom(View.OFFICER, NOBODY),
                    moment("recordedAt", "t.recorded_at")),
            "FROM action t" + OF_BOARD + """
                    LEFT JOIN LATERAL (
                        SELECT noted_at, note, noted_by FROM action_progress n WHERE n.action_id = t.action_id
                        ORDER BY position DESC LIMIT 1) r ON true
                    ORDER BY t.gss_code, t.recorded_at, t.action_id
                    """);

    /** One row per sign or measure of a board; nothing is added up over them. */
    public static final Feed SIGNS = new Feed(
            "signs.csv",
            with(
                    plain("sign", "t.sign"),
                    plain("measure", "CASE WHEN t.measure THEN 'true' ELSE 'false' END"),
                    plain("asOf", "t.as_of"),
                    plain("finding", "t.finding"),
                    text("explanation", "t.explanation"),
                    plain("records", "jsonb_array_length(t.records)"),
                    plain("herfindahl", "t.herfindahl"),
                    plain("gini", "t.gini")),
            "FROM board_sign"
                    + " t JOIN board b ON b.board_id = t.board_id LEFT JOIN place p ON p.gss_code = t.gss_code "
                    + "ORDER BY t.gss_code, t.board_id, t.position");

    /** One row per record behind a sign or measure, with what would change it. */
    public static final Feed SIGN_RECORDS = new Feed(
            "sign-records.csv",
            with(
                    plain("sign", "t.sign"),
                    plain("asOf", "t.as_of"),
                    plain("finding", "t.finding"),
                    plain("recordKind", """
                            coalesce(r.value ->> 'kind', CASE t.sign WHEN 'clarity' THEN 'objective' ELSE 'action' END)"""),
                    plain("recordId", "coalesce(r.value ->> 'id', r.value ->> 'objectiveId', r.value ->> 'actionId')"),
                    text("recordTitle", "r.value ->> 'title'"),
                    plain("state", "coalesce(r.value ->> 'movement', r.value ->> 'reported')"),
                    text("why", "r.value ->> 'why'"),
                    text("missing", words("missing")),
                    text("wouldChange", words("wouldChange"))),
            """
            FROM board_sign t JOIN board b ON b.board_id = t.board_id LEFT JOIN place p ON p.gss_code = t.gss_code
            CROSS JOIN LATERAL jsonb_array_elements(t.records) WITH ORDINALITY r (value, position)
            ORDER BY t.gss_code, t.board_id, t.position, r.position
            """);

    private PartnershipFeeds() {}

    /** The post that a text names, or that the person holds whom it names. */
    static String post(String sql) {
        return "post_on_board(t.board_id, " + sql + ")";
    }

    private static String words(String member) {
        return "(SELECT string_agg(word, ';') FROM jsonb_array_elements_text(CASE jsonb_typeof(r.value -> '%1$s')"
                        .formatted(member)
                + " WHEN 'array' THEN r.value -> '%1$s' ELSE '[]' END) word)".formatted(member);
    }

    private static List<FeedColumn> with(FeedColumn... columns) {
        return Stream.concat(PLACE_AND_BOARD.stream(), Stream.of(columns)).toList();
    }
}
