package org.placewise.assessment.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What the FHIR interface can do: read two kinds of resource, and nothing else. */
public final class FhirCapabilities {

    private FhirCapabilities() {}

    /** The {@code CapabilityStatement} as JSON. */
    public static ObjectNode statement() {
        ObjectNode statement = JsonNodeFactory.instance.objectNode();
        statement
                .put("resourceType", "CapabilityStatement")
                .put("id", "placewise-assessment")
                .put("status", "active")
                .put("date", "2026-11-22")
                .put("kind", "capability")
                .put("fhirVersion", "4.0.1");
        statement.putArray("format").add("application/fhir+json");
        ArrayNode resources =
                statement.putArray("rest").addObject().put("mode", "server").putArray("resource");
        for (String type : List.of("Questionnaire", "QuestionnaireResponse")) {
            resources
                    .addObject()
                    .put("type", type)
                    .putArray("interaction")
                    .addObject()
                    .put("code", "read");
        }
        return statement;
    }
}
