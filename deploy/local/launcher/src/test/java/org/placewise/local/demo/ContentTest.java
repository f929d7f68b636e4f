package org.placewise.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.contracts.EventContracts;

class ContentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final Content content = new Content(new ObjectMapper(), TODAY);

    @Test
    void countsDaysFromTheDayOfLoading() throws Exception {
        JsonNode latest = assessment("E08000021", 1);
        assertThat(latest.at("/assessment/assessedOn").asText()).isEqualTo("2026-09-18");
        String noted = content.documents("boards")
                .getFirst()
                .at("/objectives/0/actions/0/progress/2/notedAt")
                .asText();
        assertThat(Instant.parse(noted)).isEqualTo("2026-10-20T10:00:00Z");
    }

    @Test
    void everyAssessmentKeepsTheContractOfCouncilsEvents() throws Exception {
        EventContracts contracts = new EventContracts();
        for (JsonNode document : content.documents("assessments")) {
            ObjectNode data = document.get("assessment").deepCopy();
            data.set("assessor", document.get("assessor"));
            data.set("answers", document.get("answers"));
            assertThat(contracts.validate("org.placewise.assessment.assessment.reported.v1", data))
                    .isEmpty();
        }
    }

    @Test
    void labelsEveryRecordAsAnExample() throws Exception {
        for (JsonNode document : content.documents("assessments")) {
            assertThat(document.at("/assessment/example").asBoolean()).isTrue();
        }
        for (JsonNode document : content.documents("rounds")) {
            assertThat(document.at("/round/example").asBoolean()).isTrue();
        }
        for (JsonNode document : content.documents("boards")) {
            assertThat(document.at("/board/example").asBoolean()).isTrue();
            assertThat(document.at("/board/name").asText()).contains("(example)");
        }
    }

    @Test
    void everyRaterOfARoundIsOfAnExampleOrganisationAndSaysSomethingOfEveryElement() throws Exception {
        for (JsonNode document : content.documents("rounds")) {
            List<String> elements = document.get("agreements").findValuesAsText("element");
            for (JsonNode rater : document.get("raters")) {
                assertThat(rater.get("organisation").asText()).startsWith("Example ");
                assertThat(rater.get("ratings").properties())
                        .extracting(Map.Entry::getKey)
                        .containsExactlyElementsOf(elements);
            }
        }
    }

    @Test
    void namesNoPersons() throws Exception {
        for (JsonNode document : content.documents("boards")) {
            assertThat(document.at("/board/members").findValues("name")).allMatch(JsonNode::isNull);
        }
    }

    @Test
    void dealsWithNewcastleAndGatesheadInBothInstrumentsAndOverTime() throws Exception {
        for (String place : List.of("E08000021", "E08000037")) {
            assertThat(assessment(place, 0).at("/assessment/instrumentId").asText())
                    .isEqualTo("pots");
            assertThat(assessment(place, 1).at("/assessment/instrumentId").asText())
                    .isEqualTo("pots");
            assertThat(assessment(place, 2).at("/assessment/instrumentId").asText())
                    .isEqualTo("tool-a");
        }
    }

    private JsonNode assessment(String place, int position) throws Exception {
        return content.documents("assessments").stream()
                .filter(document -> document.at("/assessment/gssCode").asText().equals(place))
                .toList()
                .get(position);
    }
}
