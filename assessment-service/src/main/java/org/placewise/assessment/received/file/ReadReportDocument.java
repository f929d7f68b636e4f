package org.placewise.assessment.received.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.placewise.assessment.received.ReadEvent;
import org.placewise.assessment.received.ReportedAssessment;
import org.placewise.assessment.received.ToldFaults;
import org.placewise.assessment.received.file.ReportsReading.ReadReport;
import org.placewise.assessment.received.file.ReportsReading.Readable;
import org.placewise.assessment.received.file.ReportsReading.Unreadable;
import org.placewise.kit.problem.Fault;

/**
 * Reads a JSON document of assessments: {@code source}, and {@code assessments} that each have a {@code reference} beside the members
 * of an event's data. Source and reference are to the assessment what source and id are to an event.
 */
@ApplicationScoped
public class ReadReportDocument {

    /** How many assessments a document may hold. */
    public static final int MOST_REPORTS = 500;

    private static final Set<String> MEMBERS = Set.of("source", "assessments");

    private final ReadEvent readEvent;
    private final Clock clock;

    /** Reads events by these rules. */
    public ReadReportDocument(ReadEvent readEvent, Clock clock) {
        this.readEvent = readEvent;
        this.clock = clock;
    }

    /** The assessments of the document, in their order. */
    public ReportsReading read(JsonNode document) {
        List<ReportFault> faults = new ArrayList<>();
        JsonNode source = document.path("source");
        JsonNode assessments = document.path("assessments");
        if (!source.isTextual()) {
            faults.add(fault("/source", "required", "Say which system sends this, as a URI."));
        }
        if (!assessments.isArray() || assessments.isEmpty()) {
            faults.add(fault("/assessments", "required", "Give a list of at least one assessment."));
        }
        if (assessments.size() > MOST_REPORTS) {
            faults.add(fault(
                    "/assessments",
                    "too-many-assessments",
                    "A document may hold at most " + MOST_REPORTS + " assessments."));
        }
        if (document.propertyStream().anyMatch(member -> !MEMBERS.contains(member.getKey()))) {
            faults.add(fault("", "unknown-member", "Only source and assessments are read here; there is another."));
        }
        return faults.isEmpty() ? new Readable(reports(source, assessments)) : new Unreadable(faults);
    }

    private List<ReadReport> reports(JsonNode source, JsonNode assessments) {
        Instant now = clock.instant();
        List<ReadReport> reports = new ArrayList<>();
        ToldFaults told = new ToldFaults();
        for (int i = 0; i < assessments.size(); i++) {
            String at = "/assessments/" + i;
            JsonNode report = assessments.get(i);
            JsonNode reference = report.path("reference");
            reports.add(new ReadReport(
                    reference.isTextual() ? reference.textValue() : null,
                    i,
                    null,
                    told.of(readEvent.read(event(source, report, now))),
                    fault -> ReportFault.inDocument(pointer(at, fault.pointer()), fault)));
        }
        return reports;
    }

    private static ObjectNode event(JsonNode source, JsonNode report, Instant now) {
        ObjectNode event = JsonNodeFactory.instance
                .objectNode()
                .put("specversion", "1.0")
                .put("type", ReportedAssessment.TYPE)
                .put("time", now.toString());
        event.set("source", source);
        event.set("id", report.path("reference").isMissingNode() ? null : report.get("reference"));
        event.put("subject", report.path("gssCode").asText("unknown"));
        event.set("data", report.isObject() ? ((ObjectNode) report.deepCopy()).without("reference") : report);
        return event;
    }

    private static String pointer(String at, String inEvent) {
        return switch (inEvent) {
            case "/id" -> at + "/reference";
            case "/source" -> "/source";
            case "/subject" -> at + "/gssCode";
            default -> inEvent.startsWith("/data") ? at + inEvent.substring("/data".length()) : at;
        };
    }

    private static ReportFault fault(String pointer, String code, String message) {
        return ReportFault.inDocument(pointer, new Fault(pointer, code, message));
    }
}
