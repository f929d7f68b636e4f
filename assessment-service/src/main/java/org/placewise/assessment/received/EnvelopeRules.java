package org.placewise.assessment.received;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.placewise.contracts.EventContracts;
import org.placewise.kit.problem.Faults;

/**
 * What the CloudEvents 1.0 specification and we ask of an event's context attributes. Reads the structured form; each departure is
 * reported at the attribute's pointer.
 */
final class EnvelopeRules {

    static final int LONGEST_ID = 200;
    static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_SUBJECT = 100;
    private static final Pattern ATTRIBUTE_NAME = Pattern.compile("[a-z0-9]{1,50}");
    private static final Pattern TIMESTAMP = Pattern.compile("[1-9]\\d{3}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d.*");
    private static final Pattern JSON_MEDIA_TYPE =
            Pattern.compile("application/([a-z0-9.+-]+\\+)?json(;.*)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOT_EXTENSIONS = Set.of("data", "data_base64");

    private final JsonNode event;
    private final Faults faults;

    EnvelopeRules(JsonNode event, Faults faults) {
        this.event = event;
        this.faults = faults;
    }

    void check(List<String> supportedTypes) {
        checkSpecVersion();
        text("id", LONGEST_ID);
        checkSource();
        checkType(supportedTypes);
        text("subject", LONGEST_SUBJECT);
        time();
        checkDataContentType();
        checkDataSchema(supportedTypes);
        checkData();
        checkNamesAndExtensions();
    }

    private void checkSpecVersion() {
        @Nullable String version = text("specversion", 10);
        if (version != null && !version.equals("1.0")) {
            faults.add("/specversion", "unsupported-specversion", "Only CloudEvents 1.0 is read here; say \"1.0\".");
        }
    }

    private void checkSource() {
        @Nullable String source = text("source", LONGEST_SOURCE);
        if (source != null) {
            try {
                new URI(source);
            } catch (URISyntaxException e) {
                faults.add("/source", "not-a-uri", "The source must be a URI reference: " + e.getReason() + ".");
            }
        }
    }

    private void checkType(List<String> supported) {
        @Nullable String type = text("type", 200);
        if (type != null && !supported.contains(type)) {
            faults.add(
                    "/type",
                    "unsupported-type",
                    "This type, or this version of it, is not read here; supported are " + String.join(", ", supported)
                            + ".");
        }
    }

    /** The time of the event; null, and a fault noted, when there is none that can be read. */
    @Nullable OffsetDateTime time() {
        @Nullable String time = text("time", 50);
        if (time == null) {
            return null;
        }
        try {
            if (TIMESTAMP.matcher(time).matches()) {
                return OffsetDateTime.parse(time);
            }
        } catch (DateTimeException e) {
            // Falls through to the one fault for every unreadable time.
        }
        faults.add("/time", "not-a-timestamp", "The time must be an RFC 3339 timestamp such as 2026-05-13T10:15:28Z.");
        return null;
    }

    private void checkDataContentType() {
        if (present("datacontenttype")) {
            @Nullable String type = text("datacontenttype", 200);
            if (type != null && !JSON_MEDIA_TYPE.matcher(type).matches()) {
                faults.add("/datacontenttype", "not-json", "Data must be JSON: application/json.");
            }
        }
    }

    /** Which schema an event has to keep follows from its type, so an unsupported type is fault enough. */
    private void checkDataSchema(List<String> supportedTypes) {
        if (present("dataschema")) {
            @Nullable String schema = text("dataschema", 500);
            String type = event.path("type").asText("");
            if (schema != null
                    && supportedTypes.contains(type)
                    && !schema.equals(EventContracts.schemaUri(type).toString())) {
                faults.add(
                        "/dataschema",
                        "other-schema",
                        "Events of this type keep the schema of this name only; leave"
                                + " dataschema out or take it from the API description.");
            }
        }
    }

    private void checkData() {
        if (present("data_base64")) {
            faults.add("/data_base64", "binary-data", "Send data as JSON in the member data, not in Base64.");
        } else if (!present("data")) {
            faults.add("/data", "required", "The event has no data.");
        }
    }

    private void checkNamesAndExtensions() {
        for (Map.Entry<String, JsonNode> member : event.properties()) {
            String name = member.getKey();
            if (NOT_EXTENSIONS.contains(name)) {
                continue;
            }
            if (!ATTRIBUTE_NAME.matcher(name).matches()) {
                faults.add("", "attribute-name", "Attribute names are lower-case letters and digits only; one is not.");
            } else if (member.getValue().isContainerNode()) {
                faults.add("/" + name, "attribute-type", "An attribute is a text, a number or true or false.");
            }
        }
    }

    private boolean present(String name) {
        return !event.path(name).isMissingNode() && !event.path(name).isNull();
    }

    private @Nullable String text(String name, int longest) {
        JsonNode value = event.path(name);
        if (value.isMissingNode() || value.isNull()) {
            faults.add("/" + name, "required", "The attribute " + name + " is required.");
            return null;
        }
        if (!value.isTextual()
                || value.textValue().isBlank()
                || value.textValue().length() > longest) {
            faults.add("/" + name, "attribute-text", name + " must be a text of 1 to " + longest + " characters.");
            return null;
        }
        return value.textValue();
    }
}
