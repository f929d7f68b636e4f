package org.placewise.assessment.received.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.received.EventSources;
import org.placewise.assessment.received.ReportedAssessment;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.QuotedCell;

/**
 * One assessment of a file, put together from its rows into the event that it stands for, and the way back from pointers into that
 * event to rows and columns. Cells that are the same for the whole assessment need stand in its first row only.
 */
final class FiledReport {

    private static final List<ReportColumn> SCOPE = List.of(
            ReportColumn.INSTRUMENT_ID,
            ReportColumn.INSTRUMENT_VERSION,
            ReportColumn.GSS_CODE,
            ReportColumn.TOPIC,
            ReportColumn.ASSESSED_ON,
            ReportColumn.ASSESSOR,
            ReportColumn.EXAMPLE);

    private final String reference;
    private final ReportRow first;
    private final Map<ReportColumn, String> scope = new EnumMap<>(ReportColumn.class);
    private final Map<String, ReportRow> rowsByPointer = new HashMap<>();
    private final List<ReportFault> faults = new ArrayList<>();
    private final ArrayNode answers = JsonNodeFactory.instance.arrayNode();

    FiledReport(String reference, ReportRow first) {
        this.reference = reference;
        this.first = first;
    }

    String reference() {
        return reference;
    }

    int line() {
        return first.line();
    }

    List<ReportFault> faults() {
        return faults;
    }

    void add(ReportRow row) {
        checkScope(row);
        boolean further = row.cell(ReportColumn.ANSWER) == null
                && row.cell(ReportColumn.LEVEL) == null
                && row.cell(ReportColumn.EVIDENCE_TITLE) != null
                && indexOf(row.cell(ReportColumn.ELEMENT)) >= 0;
        if (further) {
            int index = indexOf(row.cell(ReportColumn.ELEMENT));
            addEvidence(row, (ObjectNode) answers.get(index), "/data/answers/" + index);
        } else {
            addAnswer(row);
        }
    }

    /** The event in its structured form. */
    JsonNode event(Instant now) {
        @Nullable String gssCode = scope.get(ReportColumn.GSS_CODE);
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("specversion", "1.0")
                .put("id", reference)
                .put(
                        "source",
                        EventSources.FILE + (gssCode == null || !gssCode.matches("[A-Z0-9]+") ? "unknown" : gssCode))
                .put("type", ReportedAssessment.TYPE)
                .put("subject", gssCode == null ? "unknown" : gssCode)
                .put("time", now.toString());
        ObjectNode data = event.putObject("data");
        for (ReportColumn column : SCOPE) {
            @Nullable String cell = scope.get(column);
            if (column == ReportColumn.EXAMPLE) {
                data.put(column.heading(), cell == null ? null : Boolean.valueOf(cell));
            } else if (cell != null || !column.isRequired()) {
                data.put(column.heading(), cell);
            }
        }
        data.set("answers", answers);
        return event;
    }

    /** Where in the file something stands that is wrong in the event. */
    ReportFault locate(Fault fault) {
        String pointer = fault.pointer();
        for (String above = pointer; !above.isEmpty(); above = above.substring(0, above.lastIndexOf('/'))) {
            @Nullable ReportRow row = rowsByPointer.get(above);
            if (row != null) {
                return row.fault(column(above, pointer), fault.code(), fault.message());
            }
        }
        String member = pointer.substring(pointer.lastIndexOf('/') + 1);
        @Nullable ReportColumn column =
                switch (member) {
                    case "id" -> ReportColumn.REFERENCE;
                    case "subject", "source" -> ReportColumn.GSS_CODE;
                    case "answers" -> ReportColumn.ELEMENT;
                    default -> ReportColumn.find(member).orElse(null);
                };
        return first.fault(column, fault.code(), fault.message());
    }

    private static @Nullable ReportColumn column(String above, String pointer) {
        String member = pointer.equals(above) ? "" : pointer.substring(above.length() + 1);
        if (above.contains("/evidence/")) {
            return switch (member) {
                case "link" -> ReportColumn.EVIDENCE_LINK;
                case "date" -> ReportColumn.EVIDENCE_DATE;
                default -> ReportColumn.EVIDENCE_TITLE;
            };
        }
        return ReportColumn.find(member).orElse(null);
    }

    private void checkScope(ReportRow row) {
        for (ReportColumn column : SCOPE) {
            @Nullable String cell = row.cell(column);
            @Nullable String before = cell == null ? null : scope.putIfAbsent(column, cell);
            if (cell != null && before != null && !before.equals(cell)) {
                ReportFault.note(
                        row.fault(
                                column,
                                "differs-within-assessment",
                                "Rows with one reference are one assessment; here it says " + QuotedCell.of(cell)
                                        + ", above " + QuotedCell.of(before) + "."),
                        faults);
            }
        }
        @Nullable String example = row.cell(ReportColumn.EXAMPLE);
        if (example != null && !example.equals("true") && !example.equals("false")) {
            ReportFault.note(
                    row.fault(ReportColumn.EXAMPLE, "not-true-or-false", "Say true or false, or leave it empty."),
                    faults);
        }
    }

    private void addAnswer(ReportRow row) {
        String pointer = "/data/answers/" + answers.size();
        rowsByPointer.put(pointer, row);
        ObjectNode answer = answers.addObject();
        put(answer, "element", row.cell(ReportColumn.ELEMENT));
        put(answer, "answer", row.cell(ReportColumn.ANSWER));
        addLevel(row, answer);
        answer.put("rationale", row.cell(ReportColumn.RATIONALE));
        answer.put("confidence", row.cell(ReportColumn.CONFIDENCE));
        answer.putArray("evidence");
        addEvidence(row, answer, pointer);
    }

    private void addLevel(ReportRow row, ObjectNode answer) {
        @Nullable String level = row.cell(ReportColumn.LEVEL);
        if (level == null) {
            answer.putNull("level");
        } else if (level.matches("-?[0-9]{1,6}")) {
            answer.put("level", Integer.parseInt(level));
        } else {
            answer.put("level", level);
        }
    }

    private void addEvidence(ReportRow row, ObjectNode answer, String pointer) {
        @Nullable String title = row.cell(ReportColumn.EVIDENCE_TITLE);
        @Nullable String link = row.cell(ReportColumn.EVIDENCE_LINK);
        @Nullable String date = row.cell(ReportColumn.EVIDENCE_DATE);
        if (title != null || link != null || date != null) {
            ArrayNode evidence = (ArrayNode) answer.get("evidence");
            rowsByPointer.put(pointer + "/evidence/" + evidence.size(), row);
            ObjectNode piece = evidence.addObject();
            put(piece, "title", title);
            piece.put("link", link).put("date", date);
        }
    }

    private int indexOf(@Nullable String element) {
        for (int i = answers.size() - 1; i >= 0; i--) {
            if (element != null && answers.get(i).path("element").asText().equals(element)) {
                return i;
            }
        }
        return -1;
    }

    private static void put(ObjectNode node, String member, @Nullable String value) {
        if (value != null) {
            node.put(member, value);
        }
    }
}
