package org.placewise.partnership.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.placewise.partnership.journey.Officer.OF_GATESHEAD;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.contracts.EventContracts;
import org.placewise.kit.id.Ids;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Topics;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ProposalIT {

    private static final String TYPE = "org.placewise.assessment.action.proposed.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void areas() {
        Areas.arePublished();
    }

    @Test
    void aProposalOfAnAssessmentBecomesAnActionOnceThoughTwoOfficersAdoptItAtOnce() {
        String proposal = propose("Name a leader for each goal");
        String objective = OF_GATESHEAD.objective(OF_GATESHEAD.board());
        String adoption = "/v1/proposed-actions/" + proposal + "/adoption";

        List<Response> answers =
                AtOnce.call(2, i -> OF_GATESHEAD.post(adoption, "{\"objectiveId\": \"" + objective + "\"}"));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 422);
        Response adopted = answers.stream()
                .filter(it -> it.statusCode() == 201)
                .findFirst()
                .orElseThrow();
        String action = adopted.path("actionId");
        adopted.then()
                .body("title", equalTo("Name a leader for each goal"))
                .body("status", equalTo("planned"))
                .body("adoptedProposalId", equalTo(proposal));
        OF_GATESHEAD
                .get("/v1/proposed-actions?adopted=true&limit=1000&place=" + Areas.GATESHEAD)
                .body("items.find { it.proposal.proposalId == '" + proposal + "' }.actionId", equalTo(action));
        OF_GATESHEAD
                .get("/v1/proposed-actions?adopted=false&limit=1000")
                .body("items.proposal.proposalId", not(hasItem(proposal)));
        OF_GATESHEAD
                .put("/v1/actions/" + action, "\"1\"", "{\"title\": \"Renamed\", \"status\": \"in-progress\"}")
                .then()
                .statusCode(200)
                .body("adoptedProposalId", equalTo(proposal));
    }

    @Test
    void whatIsTooLongForATitleIsAdoptedUnderOneThatIsGiven() {
        String proposal = propose("Long ".repeat(100));
        String objective = OF_GATESHEAD.objective(OF_GATESHEAD.board());
        String adoption = "/v1/proposed-actions/" + proposal + "/adoption";

        OF_GATESHEAD
                .post(adoption, "{\"objectiveId\": \"" + objective + "\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("title-needed"));
        OF_GATESHEAD
                .post(adoption, "{\"objectiveId\": \"" + objective + "\", \"title\": \"Short\"}")
                .then()
                .statusCode(201);
    }

    @Test
    void whatWasNeverProposedAndWhatServesNothingIsRefused() {
        String objective = OF_GATESHEAD.objective(OF_GATESHEAD.board());
        String nobody = "019a1c30-7d10-7101-8a00-000000000001";

        OF_GATESHEAD
                .post("/v1/proposed-actions/" + nobody + "/adoption", "{\"objectiveId\": \"" + objective + "\"}")
                .then()
                .statusCode(404);
        OF_GATESHEAD
                .post("/v1/proposed-actions/" + propose("A") + "/adoption", "{\"objectiveId\": \"" + nobody + "\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/objectiveId"));
    }

    /** Publishes a proposal of an assessment of Gateshead and waits until the service has it. */
    static String propose(String suggestion) {
        return propose(suggestion, Areas.GATESHEAD);
    }

    /** Publishes a proposal of an assessment of a place and waits until the service has it. */
    static String propose(String suggestion, String place) {
        String id = Ids.next().toString();
        try {
            ObjectNode data = (ObjectNode)
                    JSON.readTree(new EventContracts().example(TYPE)).get("data");
            data.put("proposalId", id).put("gssCode", place).put("suggestion", suggestion);
            CloudEvent event = CloudEventBuilder.v1()
                    .withId("proposal-" + id)
                    .withSource(URI.create("https://placewise.org/services/assessment"))
                    .withType(TYPE)
                    .withSubject(id)
                    .withTime(OffsetDateTime.parse("2026-11-01T00:00:00Z"))
                    .withDataSchema(EventContracts.schemaUri(TYPE))
                    .withExtension("entityversion", "1")
                    .withData("application/json", data.toString().getBytes(StandardCharsets.UTF_8))
                    .build();
            Topics.publish("placewise.assessments", place, event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        Awaitility.await("proposal known").until(() -> isKnown(id, place));
        return id;
    }

    private static boolean isKnown(String id, String place) {
        List<String> known = OF_GATESHEAD
                .get("/v1/proposed-actions?limit=1000&place=" + place)
                .statusCode(200)
                .extract()
                .path("items.proposal.proposalId");
        return known.contains(id);
    }
}
