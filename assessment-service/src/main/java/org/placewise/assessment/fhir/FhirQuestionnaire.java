package org.placewise.assessment.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.placewise.assessment.instrument.Diagnostic;
import org.placewise.assessment.instrument.DiagnosticQuestion;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.ElementGroup;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.ScaleLevel;

/**
 * An instrument version as a FHIR R4 {@code Questionnaire}: an item of type {@code choice} for each element, its prompt, rationale,
 * evidence and follow-up questions below it. That follow-up questions also open under the weakest links cannot be said in FHIR; the
 * description says it in words.
 */
public final class FhirQuestionnaire {

    private final Instrument instrument;

    private FhirQuestionnaire(Instrument instrument) {
        this.instrument = instrument;
    }

    /** The resource as JSON. */
    public static ObjectNode of(Instrument instrument) {
        return new FhirQuestionnaire(instrument).resource();
    }

    private ObjectNode resource() {
        ObjectNode resource = JsonNodeFactory.instance.objectNode();
        resource.put("resourceType", "Questionnaire")
                .put("id", FhirNames.id(instrument.ref()))
                .put("url", FhirNames.url(instrument.ref()))
                .put("version", instrument.ref().version())
                .put("title", instrument.name())
                .put("status", "active");
        resource.putArray("subjectType").add("Organization");
        resource.put("description", description()).put("copyright", instrument.source());
        ArrayNode items = resource.putArray("item");
        items.add(
                item(FhirNames.TOPIC, "Topic the assessment is limited to; empty for the place as a whole", "string"));
        items.add(item(FhirNames.ASSESSED_ON, "Day the judgements were made", "date")
                .put("required", true));
        instrument.elements().stream()
                .filter(element -> element.group() == null)
                .forEach(element -> items.add(item(element)));
        instrument.groups().forEach(group -> items.add(item(group)));
        return resource;
    }

    private String description() {
        String levels = instrument.scale().levels().stream()
                .map(level -> level.level() + " " + level.label() + ": " + level.descriptor())
                .collect(Collectors.joining(" "));
        Diagnostic diagnostic = instrument.diagnostic();
        return instrument.scale().provenance() + " " + levels + (diagnostic == null ? "" : " " + diagnostic.rule());
    }

    private ObjectNode item(ElementGroup group) {
        ObjectNode item = item(FhirNames.group(group.code()), group.name(), "group");
        ArrayNode items = item.putArray("item");
        instrument.elements().stream()
                .filter(element -> group.code().equals(element.group()))
                .forEach(element -> items.add(item(element)));
        return item;
    }

    private ObjectNode item(Element element) {
        ObjectNode item = item(element.code().value(), element.name(), "choice").put("required", true);
        ArrayNode options = item.putArray("answerOption");
        instrument.scale().levels().forEach(level -> options.addObject().set("valueCoding", coding(level)));
        options.addObject().set("valueCoding", FhirNames.noLevel(FhirNames.NOT_APPLICABLE));
        options.addObject().set("valueCoding", FhirNames.noLevel(FhirNames.NOT_KNOWN));
        ArrayNode below = item.putArray("item");
        below.add(item(FhirNames.below(element.code(), "prompt"), element.prompt(), "display"));
        below.add(item(FhirNames.below(element.code(), "rationale"), "Why this answer was given", "text"));
        below.add(item(FhirNames.below(element.code(), "confidence"), "How sure those who answered were", "string"));
        below.add(item(FhirNames.below(element.code(), "evidence"), evidence(element), "string")
                .put("repeats", true));
        element.questions().forEach(question -> below.add(item(element, question)));
        return item;
    }

    private static String evidence(Element element) {
        return element.evidenceGuidance() == null ? "Evidence" : "Evidence. " + element.evidenceGuidance();
    }

    private ObjectNode item(Element element, DiagnosticQuestion question) {
        ObjectNode item = item(FhirNames.below(element.code(), question.code()), question.question(), "text");
        Diagnostic diagnostic = instrument.diagnostic();
        if (diagnostic != null) {
            ArrayNode when = item.putArray("enableWhen");
            instrument.scale().levels().stream()
                    .filter(level -> level.level() <= diagnostic.opensAtOrBelow())
                    .forEach(level -> when.addObject()
                            .put("question", element.code().value())
                            .put("operator", "=")
                            .set("answerCoding", coding(level)));
            item.put("enableBehavior", "any");
        }
        return item;
    }

    private ObjectNode coding(ScaleLevel level) {
        return FhirNames.level(instrument.ref(), level.level(), level.label());
    }

    private static ObjectNode item(String linkId, String text, String type) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("linkId", linkId)
                .put("text", text)
                .put("type", type);
    }
}
