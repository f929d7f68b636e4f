package org.placewise.assessment.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.answer.Answer;
import org.placewise.assessment.answer.AnswerSheet;
import org.placewise.assessment.answer.Confidence;
import org.placewise.assessment.answer.Evidence;
import org.placewise.assessment.answer.GivenAnswer;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.AssessmentState;
import org.placewise.assessment.assessment.AssessmentState.Draft;
import org.placewise.assessment.assessment.AssessmentState.Submitted;
import org.placewise.assessment.assessment.Origin;
import org.placewise.assessment.assessment.PlaceLevel;
import org.placewise.assessment.diagnostic.DiagnosticAnswer;
import org.placewise.assessment.diagnostic.DiagnosticSheet;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.assessment.result.AssessmentResult;

/** Held against the HAPI FHIR parser of R4, which refuses whatever is not in the specification. */
class FhirResourcesTest {

    private static final String BUNDLED = "org.placewise.assessment.instrument.InstrumentFixture#BUNDLED";
    private static final Instant SUBMITTED = Instant.parse("2026-05-13T10:15:28Z");

    private final IParser parser =
            FhirContext.forR4Cached().newJsonParser().setParserErrorHandler(new StrictErrorHandler());

    @ParameterizedTest
    @FieldSource(BUNDLED)
    void everyInstrumentIsAQuestionnaire(String name) {
        Instrument instrument = instrument(name);
        ObjectNode resource = FhirQuestionnaire.of(instrument);

        Questionnaire questionnaire = parser.parseResource(Questionnaire.class, resource.toString());

        assertThat(written(questionnaire)).isEqualTo(resource);
        assertThat(questionnaire.getIdElement().getIdPart().length()).isLessThanOrEqualTo(64);
        assertThat(questionnaire.getSubjectType())
                .extracting(code -> code.getValue())
                .containsExactly("Organization");
        List<QuestionnaireItemComponent> items = items(questionnaire.getItem());
        assertThat(items).extracting(QuestionnaireItemComponent::getLinkId).doesNotHaveDuplicates();
        assertThat(items)
                .filteredOn(item -> item.getType() == QuestionnaireItemType.CHOICE)
                .hasSize(instrument.elements().size())
                .allSatisfy(item -> assertThat(item.getAnswerOption())
                        .hasSize(instrument.scale().levels().size() + 2));
    }

    @ParameterizedTest
    @FieldSource(BUNDLED)
    void followUpQuestionsAreAskedAtTheLevelsAtWhichTheyOpen(String name) {
        Instrument instrument = instrument(name);
        List<QuestionnaireItemComponent> asked = items(parser.parseResource(
                                Questionnaire.class,
                                FhirQuestionnaire.of(instrument).toString())
                        .getItem())
                .stream()
                .filter(QuestionnaireItemComponent::hasEnableWhen)
                .toList();

        assertThat(asked)
                .hasSize(instrument.elements().stream()
                        .mapToInt(element -> element.questions().size())
                        .sum())
                .allSatisfy(item -> assertThat(item.getEnableWhen())
                        .extracting(when -> when.getAnswerCoding().getCode())
                        .containsExactly("1", "2"));
    }

    @ParameterizedTest
    @FieldSource(BUNDLED)
    void everyAssessmentIsAResponseToItsQuestionnaireAboutAnOrganisation(String name) {
        Instrument instrument = instrument(name);
        ObjectNode resource = response(instrument, submitted(instrument));

        QuestionnaireResponse response = parser.parseResource(QuestionnaireResponse.class, resource.toString());
        Questionnaire questionnaire = parser.parseResource(
                Questionnaire.class, FhirQuestionnaire.of(instrument).toString());

        assertThat(written(response)).isEqualTo(resource);
        assertThat(response.getStatus()).isEqualTo(QuestionnaireResponseStatus.COMPLETED);
        assertThat(response.getQuestionnaire()).isEqualTo(questionnaire.getUrl() + "|" + questionnaire.getVersion());
        assertThat(response.getSubject().getType()).isEqualTo("Organization");
        assertThat(response.getSubject().getIdentifier().getValue()).isEqualTo("E08000021");
        assertThat(resource.toString()).doesNotContainIgnoringCase("patient");
        assertThat(answered(response.getItem()))
                .extracting(QuestionnaireResponseItemComponent::getLinkId)
                .doesNotHaveDuplicates()
                .isSubsetOf(items(questionnaire.getItem()).stream()
                        .map(QuestionnaireItemComponent::getLinkId)
                        .toList())
                .containsAll(instrument.elements().stream()
                        .map(element -> element.code().value())
                        .toList());
    }

    @ParameterizedTest
    @FieldSource(BUNDLED)
    void everyAnswerIsOneOfTheOptions(String name) {
        Instrument instrument = instrument(name);
        QuestionnaireResponse response = parser.parseResource(
                QuestionnaireResponse.class,
                response(instrument, submitted(instrument)).toString());
        List<QuestionnaireItemComponent> questions = items(parser.parseResource(
                        Questionnaire.class, FhirQuestionnaire.of(instrument).toString())
                .getItem());

        for (Element element : instrument.elements()) {
            var given = answered(response.getItem()).stream()
                    .filter(item -> item.getLinkId().equals(element.code().value()))
                    .findFirst()
                    .orElseThrow()
                    .getAnswerFirstRep()
                    .getValueCoding();
            assertThat(questions.stream()
                            .filter(item ->
                                    item.getLinkId().equals(element.code().value()))
                            .flatMap(item -> item.getAnswerOption().stream())
                            .map(option -> option.getValueCoding()))
                    .anyMatch(option -> option.equalsDeep(given));
        }
    }

    @Test
    void whatWasWithdrawnWasEnteredInError() {
        Instrument instrument = instrument("tool-a-2.0");
        AssessmentState withdrawn = submitted(instrument).withdraw(SUBMITTED.plusSeconds(60), "Wrong figures");

        QuestionnaireResponse response = parser.parseResource(
                QuestionnaireResponse.class, response(instrument, withdrawn).toString());

        assertThat(response.getStatus()).isEqualTo(QuestionnaireResponseStatus.ENTEREDINERROR);
    }

    @Test
    void aDraftIsNoResource() {
        Instrument instrument = instrument("tool-a-2.0");

        assertThat(FhirResponse.of(assessment(instrument, new Draft()), instrument, null))
                .isEmpty();
    }

    @Test
    void saysThatItReadsAndNothingElse() {
        ObjectNode statement = FhirCapabilities.statement();

        CapabilityStatement parsed = parser.parseResource(CapabilityStatement.class, statement.toString());

        assertThat(written(parsed)).isEqualTo(statement);
    }

    private JsonNode written(IBaseResource resource) {
        return TestJson.tree(parser.encodeResourceToString(resource));
    }

    private static List<QuestionnaireItemComponent> items(List<QuestionnaireItemComponent> items) {
        List<QuestionnaireItemComponent> all = new ArrayList<>(items);
        items.forEach(item -> all.addAll(items(item.getItem())));
        return all;
    }

    private static List<QuestionnaireResponseItemComponent> answered(List<QuestionnaireResponseItemComponent> items) {
        List<QuestionnaireResponseItemComponent> all = new ArrayList<>(items);
        items.forEach(item -> {
            all.addAll(answered(item.getItem()));
            item.getAnswer().forEach(answer -> all.addAll(answered(answer.getItem())));
        });
        return all;
    }

    private static Instrument instrument(String name) {
        return InstrumentFixture.bundled(name).toInstrument();
    }

    private static ObjectNode response(Instrument instrument, AssessmentState state) {
        return FhirResponse.of(assessment(instrument, state), instrument, "Newcastle upon Tyne")
                .orElseThrow();
    }

    private static Submitted submitted(Instrument instrument) {
        return new Draft()
                .submit(
                        SUBMITTED,
                        "Public health team",
                        AssessmentResult.of(instrument, sheet(instrument), Optional.empty()));
    }

    private static Assessment assessment(Instrument instrument, AssessmentState state) {
        List<DiagnosticAnswer> findings = instrument.elements().getFirst().questions().stream()
                .map(question -> new DiagnosticAnswer(
                        instrument.elements().getFirst().code(), question.code(), null, SUBMITTED, "Team"))
                .toList();
        return new Assessment(
                new UUID(7, 7),
                "E08000021",
                PlaceLevel.DISTRICT,
                "Cardiovascular disease",
                instrument.ref(),
                LocalDate.of(2026, 5, 12),
                true,
                Origin.api(),
                sheet(instrument),
                new DiagnosticSheet(findings),
                state,
                3);
    }

    private static AnswerSheet sheet(Instrument instrument) {
        return new AnswerSheet(IntStream.range(0, instrument.elements().size())
                .mapToObj(i -> new GivenAnswer(
                        instrument.elements().get(i).code(),
                        switch (i % 4) {
                            case 0 -> new Answer.Level(1);
                            case 1 -> new Answer.NotKnown();
                            case 2 -> new Answer.NotApplicable();
                            default -> new Answer.Level(4);
                        },
                        i % 2 == 0 ? "Because & <so>" : null,
                        i % 3 == 0 ? Confidence.LOW : null,
                        i % 2 == 0
                                ? List.of(
                                        new Evidence("Audit", "https://example.org/a", LocalDate.of(2026, 1, 31)),
                                        new Evidence("Minutes", null, null))
                                : List.of()))
                .toList());
    }
}
