package org.placewise.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.TestJson;
import org.placewise.contracts.EventContracts;

class AssessmentContractTest {

    private static final String SUBMITTED = "org.placewise.assessment.assessment.submitted.v1";
    private static final String WITHDRAWN = "org.placewise.assessment.assessment.withdrawn.v1";

    @Test
    void aWithdrawnAssessmentHasTheShapeOfASubmittedOneButForItsState() throws IOException {
        JsonNode submitted = withoutWhatMayDiffer(schema(SUBMITTED));
        JsonNode withdrawn = withoutWhatMayDiffer(schema(WITHDRAWN));

        assertThat(withdrawn).isEqualTo(submitted);
    }

    @Test
    void theViewReadsBothExamplesOfTheContractWithoutLoss() {
        for (String type : List.of(SUBMITTED, WITHDRAWN)) {
            JsonNode data = TestJson.tree(new EventContracts().example(type)).get("data");

            AssessmentView view = TestJson.read(data.toString(), AssessmentView.class);

            assertThat(TestJson.MAPPER.<JsonNode>valueToTree(view).toPrettyString())
                    .isEqualTo(data.toPrettyString());
        }
    }

    private static JsonNode withoutWhatMayDiffer(ObjectNode schema) {
        schema.remove(List.of("$id", "title", "description"));
        ((ObjectNode) schema.get("properties")).remove(List.of("state", "withdrawnAt", "withdrawalReason"));
        return schema;
    }

    private static ObjectNode schema(String type) throws IOException {
        try (InputStream in = EventContracts.class.getResourceAsStream("/events/" + type + ".schema.json")) {
            return (ObjectNode) TestJson.MAPPER.readTree(Objects.requireNonNull(in));
        }
    }
}
