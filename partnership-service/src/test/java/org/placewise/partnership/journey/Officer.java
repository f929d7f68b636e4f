package org.placewise.partnership.journey;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.placewise.testkit.Tokens;

/** A board's support officer who works through the API. */
record Officer(String place) {

    static final Officer OF_GATESHEAD = new Officer(Areas.GATESHEAD);

    static final Officer OF_NENC = new Officer(Areas.NENC);

    static final String COUNCILLOR = """
            {"role": "Cabinet member", "organisation": "Example Council", "sector": "local-authority", "seat": "councillor"}""";

    RequestSpecification request() {
        return given().header("Authorization", Tokens.bearer("board-officer", place))
                .contentType(ContentType.JSON);
    }

    /** A health and wellbeing board of the officer's place with one councillor. */
    String board() {
        return idOf(post("/v1/boards", board(place)), "boardId");
    }

    static String board(String gssCode) {
        return """
                {"gssCode": "%s", "name": "Example board", "boardType": "health-and-wellbeing-board", "example": true,
                 "members": [%s]}""".formatted(gssCode, COUNCILLOR);
    }

    String objective(String boardId) {
        return idOf(post("/v1/objectives", objectiveBody(boardId)), "objectiveId");
    }

    static String objectiveBody(String boardId) {
        return """
                {"boardId": "%s", "title": "Fewer people smoke", "pitComponent": "service-community",
                 "indicator": {"name": "Smoking prevalence in adults", "id": "92443"},
                 "baseline": {"value": 18.40, "unit": "%%", "period": "2024"}, "target": {"value": 12, "unit": "%%"},
                 "targetDate": "2029-03-31"}""".formatted(boardId);
    }

    String action(String objectiveId) {
        return idOf(post("/v1/actions", actionBody(objectiveId)), "actionId");
    }

    static String actionBody(String objectiveId) {
        return """
                {"objectiveId": "%s", "title": "Offer support", "owner": "Tobacco lead", "organisation": "Example Council",
                 "sector": "local-authority", "dueDate": "2027-03-31", "reportEveryDays": 30, "status": "planned"}""".formatted(objectiveId);
    }

    Response post(String path, String body) {
        return request().body(body).post(path);
    }

    Response put(String path, String tag, String body) {
        return request().header("If-Match", tag).body(body).put(path);
    }

    Response delete(String path, String tag) {
        return request()
                .header("If-Match", tag)
                .queryParam("reason", "Recorded twice")
                .delete(path);
    }

    ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    private static String idOf(Response created, String member) {
        return created.then().statusCode(201).extract().path(member);
    }
}
