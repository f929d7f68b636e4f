package org.placewise.assessment.fhir;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.InstrumentRef;

/** Identifiers and codes that questionnaires and their responses share. */
final class FhirNames {

    static final String TOPIC = "topic";
    static final String ASSESSED_ON = "assessed-on";
    static final String NOT_APPLICABLE = "not-applicable";
    static final String NOT_KNOWN = "not-known";

    private static final String BASE = "https://placewise.org/fhir/";

    private FhirNames() {}

    /** Logical id; instrument identifiers hold no dot, so that the two parts can be told apart. */
    static String id(InstrumentRef ref) {
        return ref.id() + "." + ref.version();
    }

    static String url(InstrumentRef ref) {
        return BASE + "Questionnaire/" + ref.id();
    }

    static String group(String code) {
        return "group/" + code;
    }

    static String below(ElementCode element, String part) {
        return element + "/" + part;
    }

    static ObjectNode level(InstrumentRef ref, int level, String label) {
        return coding(BASE + "CodeSystem/level/" + ref, String.valueOf(level), label);
    }

    static ObjectNode noLevel(String code) {
        return coding(BASE + "CodeSystem/answer", code, code.equals(NOT_KNOWN) ? "Not known" : "Not applicable");
    }

    static ObjectNode coding(String system, String code, String display) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("system", system)
                .put("code", code)
                .put("display", display);
    }
}
