package org.placewise.assessment.received;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.assessment.OpeningRules;
import org.placewise.assessment.json.DocumentLimits;
import org.placewise.assessment.received.CouncilEvent.Identity;
import org.placewise.assessment.received.Reading.Faulty;
import org.placewise.assessment.received.Reading.Readable;
import org.placewise.contracts.EventContracts;
import org.placewise.contracts.SchemaFault;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Faults;

/**
 * Reads a CloudEvent in its structured JSON form and holds it against everything that can be said of it without asking the database:
 * limits, envelope, schema of the data, agreement between the two.
 */
@ApplicationScoped
public class ReadEvent {

    /** Every type that is read, by name. */
    public static final List<String> SUPPORTED_TYPES = List.of(ReportedAssessment.TYPE);

    private final EventContracts contracts;
    private final ObjectMapper json;
    private final OpeningRules openingRules;

    ReadEvent(EventContracts contracts, ObjectMapper json, OpeningRules openingRules) {
        this.contracts = contracts;
        this.json = json;
        this.openingRules = openingRules;
    }

    /** The event, or all its faults up to {@link Faults#MOST}. */
    public Reading read(JsonNode event) {
        if (!event.isObject()) {
            return faulty(event, List.of(new Fault("", "not-an-event", "An event is a JSON object.")));
        }
        Faults faults = new Faults();
        DocumentLimits.check(event, faults);
        if (faults.any()) {
            return faulty(event, faults.all());
        }
        EnvelopeRules envelope = new EnvelopeRules(event, faults);
        envelope.check(SUPPORTED_TYPES);
        checkData(event, faults);
        if (faults.any()) {
            return faulty(event, faults.all());
        }
        return checkTogether(event, Objects.requireNonNull(envelope.time()));
    }

    private void checkData(JsonNode event, Faults faults) {
        String type = event.path("type").asText("");
        if (SUPPORTED_TYPES.contains(type) && event.has("data")) {
            for (SchemaFault fault : contracts.validate(type, event.get("data"))) {
                faults.add("/data" + fault.pointer(), fault.code(), fault.message());
            }
        }
    }

    private Reading checkTogether(JsonNode event, OffsetDateTime time) {
        ReportedAssessment report = report(event.get("data"));
        String subject = event.get("subject").textValue();
        Faults faults = new Faults();
        if (!subject.equals(report.gssCode())) {
            faults.add("/subject", "subject-differs", "The subject must be the gssCode of the data.");
        }
        openingRules.checkAssessedOn(report.assessedOn(), "/data/assessedOn", faults);
        if (faults.any()) {
            return faulty(event, faults.all());
        }
        Identity identity =
                new Identity(event.get("source").textValue(), event.get("id").textValue());
        return new Readable(
                new CouncilEvent(identity, event.get("type").textValue(), subject, time, event.get("data"), report));
    }

    private ReportedAssessment report(JsonNode data) {
        try {
            return json.treeToValue(data, ReportedAssessment.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Data that keeps its schema cannot be read; the two disagree", e);
        }
    }

    private static Faulty faulty(JsonNode event, List<Fault> faults) {
        @Nullable String id = event.path("id").isTextual() ? event.path("id").textValue() : null;
        return new Faulty(id, faults);
    }
}
