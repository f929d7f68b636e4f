package org.placewise.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.proposal.ProposalView;
import org.placewise.contracts.EventContracts;

class RoundContractTest {

    @Test
    void theViewsReadTheExamplesOfTheContractsWithoutLoss() {
        assertReads("org.placewise.assessment.round.opened.v1", RoundView.class);
        assertReads("org.placewise.assessment.round.closed.v1", RoundView.class);
        assertReads("org.placewise.assessment.level.agreed.v1", AgreedLevelView.class);
        assertReads("org.placewise.assessment.action.proposed.v1", ProposalView.class);
    }

    private static void assertReads(String type, Class<?> view) {
        JsonNode data = TestJson.tree(new EventContracts().example(type)).get("data");

        assertThat(TestJson.MAPPER
                        .<JsonNode>valueToTree(TestJson.read(data.toString(), view))
                        .toPrettyString())
                .as(type)
                .isEqualTo(data.toPrettyString());
    }
}
