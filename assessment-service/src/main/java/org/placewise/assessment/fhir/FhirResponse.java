package org.placewise.assessment.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.Answer;
import org.placewise.assessment.answer.Evidence;
import org.placewise.assessment.answer.GivenAnswer;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.AssessmentState.Draft;
import org.placewise.assessment.assessment.AssessmentState.Submitted;
import org.placewise.assessment.assessment.AssessmentState.Withdrawn;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.ScaleLevel;

/** A submitted or withdrawn assessment as a FHIR R4 {@code QuestionnaireResponse} about an organisation. */
public final class FhirResponse {

    /** The identifiers of English areas. */
    private static final String AREAS = "http://statistics.data.gov.uk/id/statistical-geography";

    private final Assessment assessment;
    private final Instrument instrument;

    private FhirResponse(Assessment assessment, Instrument instrument) {
        this.assessment = assessment;
        this.instrument = instrument;
    }

    /**
     * The resource as JSON; empty for a draft, which is nobody's business yet.
     *
     * @param placeName shown beside the code of the place; null where it is not known
     */
    public static Optional<ObjectNode> of(Assessment assessment, Instrument instrument, @Nullable String placeName) {
        FhirResponse response = new FhirResponse(assessment, instrument);
        return switch (assessment.state()) {
            case Draft draft -> Optional.empty();
            case Submitted submitted -> Optional.of(response.resource(submitted, "completed", placeName));
            case Withdrawn withdrawn ->
                Optional.of(response.resource(withdrawn.submitted(), "entered-in-error", placeName));
        };
    }

    /** The resource as all but assessors of the place see it: without who submitted it, and without what a withdrawn one said. */
    public static ObjectNode shownToReaders(ObjectNode resource) {
        ObjectNode shown = resource.deepCopy();
        shown.remove("author");
        if (shown.path("status").asText().equals("entered-in-error")) {
            shown.remove("item");
        }
        return shown;
    }

    private ObjectNode resource(Submitted submitted, String status, @Nullable String placeName) {
        ObjectNode resource = JsonNodeFactory.instance.objectNode();
        resource.put("resourceType", "QuestionnaireResponse")
                .put("id", assessment.id().toString())
                .put(
                        "questionnaire",
                        FhirNames.url(instrument.ref()) + "|" + instrument.ref().version())
                .put("status", status);
        ObjectNode subject = resource.putObject("subject").put("type", "Organization");
        subject.putObject("identifier").put("system", AREAS).put("value", assessment.gssCode());
        if (placeName != null) {
            subject.put("display", placeName);
        }
        resource.put("authored", submitted.at().toString());
        resource.putObject("author").put("type", "Organization").put("display", submitted.by());
        fill(resource.putArray("item"));
        return resource;
    }

    private void fill(ArrayNode items) {
        if (assessment.topic() != null) {
            item(items, FhirNames.TOPIC, null).putArray("answer").addObject().put("valueString", assessment.topic());
        }
        item(items, FhirNames.ASSESSED_ON, null)
                .putArray("answer")
                .addObject()
                .put("valueDate", assessment.assessedOn().toString());
        instrument.elements().stream()
                .filter(element -> element.group() == null)
                .forEach(element -> add(items, element));
        instrument.groups().forEach(group -> {
            ArrayNode below =
                    item(items, FhirNames.group(group.code()), group.name()).putArray("item");
            instrument.elements().stream()
                    .filter(element -> group.code().equals(element.group()))
                    .forEach(element -> add(below, element));
        });
    }

    private void add(ArrayNode items, Element element) {
        assessment.sheet().to(element.code()).ifPresent(given -> {
            ObjectNode answer = item(items, element.code().value(), element.name())
                    .putArray("answer")
                    .addObject();
            answer.set("valueCoding", coding(given.answer()));
            ArrayNode below = JsonNodeFactory.instance.arrayNode();
            addDetails(below, element, given);
            addFindings(below, element);
            if (!below.isEmpty()) {
                answer.set("item", below);
            }
        });
    }

    private void addDetails(ArrayNode below, Element element, GivenAnswer given) {
        if (given.rationale() != null) {
            text(below, element, "rationale", given.rationale());
        }
        if (given.confidence() != null) {
            text(below, element, "confidence", given.confidence().name().toLowerCase(Locale.ROOT));
        }
        if (!given.evidence().isEmpty()) {
            ArrayNode answers = item(below, FhirNames.below(element.code(), "evidence"), null)
                    .putArray("answer");
            given.evidence().forEach(evidence -> answers.addObject().put("valueString", text(evidence)));
        }
    }

    private void addFindings(ArrayNode below, Element element) {
        assessment.diagnostic().inOrderOf(instrument).answers().stream()
                .filter(answer -> answer.element().equals(element.code()))
                .forEach(answer -> text(
                        below, element, answer.question(), answer.finding() == null ? "Not known" : answer.finding()));
    }

    private ObjectNode coding(Answer answer) {
        return switch (answer) {
            case Answer.Level(int rank) ->
                FhirNames.level(
                        instrument.ref(),
                        rank,
                        instrument.scale().level(rank).map(ScaleLevel::label).orElseThrow());
            case Answer.NotApplicable notApplicable -> FhirNames.noLevel(FhirNames.NOT_APPLICABLE);
            case Answer.NotKnown notKnown -> FhirNames.noLevel(FhirNames.NOT_KNOWN);
        };
    }

    private static void text(ArrayNode below, Element element, String part, String value) {
        item(below, FhirNames.below(element.code(), part), null)
                .putArray("answer")
                .addObject()
                .put("valueString", value);
    }

    private static String text(Evidence evidence) {
        return Stream.of(
                        evidence.title(),
                        evidence.link(),
                        evidence.date() == null ? null : evidence.date().toString())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
    }

    private static ObjectNode item(ArrayNode items, String linkId, @Nullable String text) {
        ObjectNode item = items.addObject().put("linkId", linkId);
        if (text != null) {
            item.put("text", text);
        }
        return item;
    }
}
