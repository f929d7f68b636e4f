package org.placewise.partnership.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.placewise.partnership.journey.Officer.OF_GATESHEAD;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.kit.word.Word;
import org.placewise.partnership.board.BoardType;
import org.placewise.partnership.sign.OwnershipFinding;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Management;
import org.placewise.testkit.OpenApiSnapshot;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ApiDescriptionIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void areas() {
        Areas.arePublished();
    }

    @Test
    void theDescriptionIsTheOneThatIsCommitted() {
        OpenApiSnapshot.assertUnchanged("partnership-service");
    }

    @Test
    void fixedListsAreDescribedWithTheWordsOfTheJson() {
        List<String> types = Management.given()
                .accept("application/json")
                .get("/openapi")
                .then()
                .body("components.schemas.OwnershipFinding.enum", equalTo(Word.words(OwnershipFinding.class)))
                .extract()
                .path("components.schemas.RecordBoardRequest.properties.boardType.enum");

        assertThat(types).isEqualTo(Word.words(BoardType.class));
    }

    @Test
    void whatTheServiceAnswersIsWhatTheDescriptionPromises() {
        String board = OF_GATESHEAD.board();
        String objective = OF_GATESHEAD.objective(board);
        String action = OF_GATESHEAD.action(objective);
        OF_GATESHEAD.put("/v1/objectives/" + objective, "\"1\"", "{\"title\": \"Nothing but a title\"}");
        OF_GATESHEAD.put(
                "/v1/actions/" + action, "\"1\"", "{\"title\": \"Nothing but a title\", \"status\": \"planned\"}");

        assertDescribed("BoardResponse", "/v1/boards/" + board);
        assertDescribed("BoardListResponse", "/v1/boards?limit=5&includeDeleted=true");
        assertDescribed("ObjectiveResponse", "/v1/objectives/" + objective);
        assertDescribed("ObjectiveListResponse", "/v1/objectives?board=" + board);
        assertDescribed("ActionResponse", "/v1/actions/" + action);
        assertDescribed("ActionListResponse", "/v1/actions?objective=" + objective);
        assertDescribed("HistoryResponse", "/v1/actions/" + action + "/history");
        Sample.LINK.record(board);
        assertDescribed("ThreadGapsResponse", "/v1/thread-gaps?board=" + board);
        assertDescribed("BoardRecordsResponse", "/v1/boards/" + board + "/records");
        assertDescribed("ThreadResponse", "/v1/objectives/" + objective + "/thread");
        ProposalIT.propose("Name a leader");
        assertDescribed("ProposalListResponse", "/v1/proposed-actions");
        Sample.PILOT.record(board);
        assertDescribed("SimilarConfigurationsResponse", "/v1/pilot-configurations?tag=social-housing");
        assertDescribed("SignsAssessed", "/v1/boards/" + board + "/signs");
        assertDescribed("PlaceSignsResponse", "/v1/places/" + Areas.NEWCASTLE + "/partnership-signs");
    }

    @ParameterizedTest
    @EnumSource
    void recordsOfEveryKindAreAnsweredAsTheDescriptionPromises(Sample sample) {
        String board = OF_GATESHEAD.board();
        String id = sample.record(board);

        assertDescribed(sample.schema() + "Response", sample.path() + "/" + id);
        assertDescribed(sample.schema() + "ListResponse", sample.path() + "?board=" + board);
        assertDescribed("HistoryResponse", sample.path() + "/" + id + "/history");
        assertThat(faults("Record" + sample.schema() + "Request", Sample.request(board, sample.terms(board))))
                .as("a request without the identifiers of its parts")
                .allMatch(fault -> fault.getMessage().contains("Id"));
    }

    private static void assertDescribed(String schema, String path) {
        String answer = OF_GATESHEAD.get(path).statusCode(200).extract().asString();

        assertThat(faults(schema, answer)).as(path).isEmpty();
        assertThat(faults(schema, "{}")).as(schema + " is not empty").isNotEmpty();
    }

    private static List<Error> faults(String schema, String answer) {
        try {
            ObjectNode description = (ObjectNode) JSON.readTree(Management.openApiJson());
            JsonNode wanted = JSON.createObjectNode()
                    .put("$ref", "#/components/schemas/" + schema)
                    .set("components", description.get("components"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(wanted)
                    .validate(JSON.readTree(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
