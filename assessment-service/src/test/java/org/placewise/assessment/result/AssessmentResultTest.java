package org.placewise.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.answer.AnswerEntry;
import org.placewise.assessment.answer.AnswerFixture;
import org.placewise.assessment.answer.AnswerSheet;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.assessment.received.ReportedAssessment;
import org.placewise.contracts.EventContracts;

class AssessmentResultTest {

    private static final Instrument POTS = InstrumentFixture.pots();

    @Test
    void readsTheReportOfTheContractAsTheResultOfTheContract() {
        JsonNode expected =
                example("org.placewise.assessment.assessment.submitted.v1").get("result");
        ReportedAssessment report =
                TestJson.read(example(ReportedAssessment.TYPE).toString(), ReportedAssessment.class);
        AnswerSheet sheet = new AnswerSheet(
                report.answers().stream().map(AnswerEntry::toGiven).toList());

        JsonNode result =
                TestJson.MAPPER.valueToTree(AssessmentResult.of(POTS, sheet, Optional.of(lastYear(expected))));

        assertThat(result.toPrettyString()).isEqualTo(expected.toPrettyString());
    }

    @Test
    void listsLevelsWithoutEvidenceAsUnsupportedAndNothingElse() {
        AnswerSheet sheet = AnswerFixture.sheet(POTS, "3! 2 ? - 1! 1 1 1 1 1 1 1 1");

        assertThat(AssessmentResult.of(POTS, sheet, Optional.empty()).unsupported())
                .extracting(ElementCode::value)
                .containsExactly("intervention-evidence", "user-engagement");
    }

    @Test
    void hasNoChangeWithoutAnEarlierAssessment() {
        AnswerSheet sheet = AnswerFixture.sheet(POTS, "1 1 1 1 1 1 1 1 1 1 1 1 1");

        assertThat(AssessmentResult.of(POTS, sheet, Optional.empty()).change()).isNull();
    }

    @Test
    void hasNoBalanceGroupsOrSidesForAnInstrumentWithoutThem() {
        Instrument toolA = InstrumentFixture.toolA();
        AnswerSheet sheet = AnswerFixture.sheet(toolA, "1 2 3 4 1 2 3 4 1 2");

        AssessmentResult result = AssessmentResult.of(toolA, sheet, Optional.empty());

        assertThat(result.balance()).isNull();
        assertThat(result.groups()).isEmpty();
        assertThat(result.sides()).isEmpty();
    }

    /** The earlier levels, as the example of the contract tells them under {@code change}. */
    private static Change.Earlier lastYear(JsonNode result) {
        JsonNode change = result.get("change");
        StringBuilder shortHand = new StringBuilder();
        change.get("elements").forEach(element -> shortHand
                .append(element.get("from").isNull() ? "?" : element.get("from").asText())
                .append(' '));
        return new Change.Earlier(
                UUID.fromString(change.get("previousAssessmentId").asText()),
                LocalDate.parse(change.get("previousAssessedOn").asText()),
                AnswerFixture.sheet(POTS, shortHand.toString()));
    }

    private static ObjectNode example(String type) {
        return (ObjectNode) TestJson.tree(new EventContracts().example(type)).get("data");
    }
}
