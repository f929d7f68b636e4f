package org.placewise.partnership.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.placewise.partnership.journey.Officer.OF_GATESHEAD;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class HostileInputIT {

    private static final String VALID = Officer.board(Areas.GATESHEAD);

    @BeforeEach
    void areas() {
        Areas.arePublished();
    }

    @ParameterizedTest
    @MethodSource("bodiesThatCannotBeRead")
    void aBodyThatCannotBeReadIsABadRequest(String body) {
        OF_GATESHEAD.post("/v1/boards", body).then().statusCode(400).contentType("application/problem+json");
    }

    static Stream<String> bodiesThatCannotBeRead() {
        return Stream.of(
                "{",
                "[]",
                "\"board\"",
                VALID + VALID,
                VALID.replace("\"example\": true", "\"example\": \"maybe\""),
                VALID.replace("\"example\": true", "\"colour\": \"red\""),
                VALID.replace("\"members\": [", "\"members\": [[], "),
                VALID.replace("\"role\":", "\"memberId\": \"17\", \"role\":"),
                "[".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("bodiesThatBreakRules")
    void aBodyThatBreaksRulesIsAnsweredWithTheFault(String pointer, String body) {
        OF_GATESHEAD
                .post("/v1/boards", body)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer));
    }

    static Stream<String[]> bodiesThatBreakRules() {
        return Stream.of(
                new String[] {"/members", VALID.replaceAll("\"members\": \\[[^\\]]*\\]", "\"members\": null")},
                new String[] {"/members/0", VALID.replaceAll("\"members\": \\[[^\\]]*\\]", "\"members\": [null]")},
                new String[] {"/members", VALID.replace(Officer.COUNCILLOR, councillors(201))},
                new String[] {"/name", VALID.replace("Example board", "a".repeat(1_000_000))},
                new String[] {"/name", VALID.replace("Example board", "\\ud800")},
                new String[] {"/name", VALID.replace("Example board", "\\u0000")},
                new String[] {"/gssCode", VALID.replace("E08000037", "E08000037' OR true --")});
    }

    @Test
    void aNumberWithAFractionIsNeverCutToAWholeOne() {
        String board = OF_GATESHEAD.board();
        OF_GATESHEAD
                .post("/v1/actions", """
                        {"objectiveId": "%s", "title": "Offer support", "status": "planned", "reportEveryDays": 30.5}""".formatted(OF_GATESHEAD.objective(board)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reportEveryDays"));
        OF_GATESHEAD
                .post("/v1/pooled-funds", """
                        {"boardId": "%s", "title": "A fund", "kind": "other", "conditions": [], "spend": [], "metrics": [],
                         "signOffs": [], "returns": [],
                         "contributions": [{"organisation": "Example Council", "amount": 10.5, "year": 2026.5}]}""".formatted(board))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/contributions/0/year"));
    }

    @Test
    void aMissingBodyIsAFault() {
        OF_GATESHEAD.request().post("/v1/boards").then().statusCode(422);
        OF_GATESHEAD.post("/v1/boards", "null").then().statusCode(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense|412",
                "\"|412",
                "W/\"1\"|412",
                "\"01\"|412",
                "\"7\", \"8\"|412",
                "*|200",
                "\"7\", \"1\"|200"
            })
    void onlyAStrongTagOfTheCurrentVersionMatches(String tag, int expected) {
        String path = "/v1/boards/" + OF_GATESHEAD.board();

        OF_GATESHEAD
                .put(path, tag, "{\"name\": \"New\", \"boardType\": \"other\", \"members\": []}")
                .then()
                .statusCode(expected);
    }

    @Test
    void validNeighboursOfABadRequestAreUnaffected() {
        String board = OF_GATESHEAD.board();
        OF_GATESHEAD
                .post("/v1/boards", VALID.replace("Example board", "Poisoned \\u0000"))
                .then()
                .statusCode(422);

        OF_GATESHEAD
                .get("/v1/boards?limit=1000&place=E08000037")
                .body("items.boardId", hasItem(board))
                .body("items.name", not(hasItem("Poisoned")));
        assertThat(OF_GATESHEAD.board()).isNotEqualTo(board);
        OF_GATESHEAD.get("/v1/boards/" + board).body("name", equalTo("Example board"));
    }

    private static String councillors(int count) {
        return String.join(", ", Collections.nCopies(count, Officer.COUNCILLOR));
    }
}
