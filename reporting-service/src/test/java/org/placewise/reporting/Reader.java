package org.placewise.reporting;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.placewise.testkit.Tokens;

/** A caller of the service under test who may read. */
final class Reader {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Reader() {}

    static RequestSpecification reader() {
        return given().header("Authorization", Tokens.bearer("reader"));
    }

    static ValidatableResponse dashboard(String gssCode) {
        return reader().get("/v1/places/" + gssCode + "/dashboard").then();
    }

    /** Waits until the dashboard is as wanted and returns it. */
    static JsonPath dashboardOnce(String gssCode, Predicate<JsonPath> wanted) {
        return Awaitility.await("dashboard of " + gssCode)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .ignoreException(NotThereYet.class)
                .until(() -> read(gssCode), wanted::test);
    }

    private static JsonPath read(String gssCode) {
        var response = reader().get("/v1/places/" + gssCode + "/dashboard");
        if (response.statusCode() == 404) {
            throw new NotThereYet();
        }
        return response.then().statusCode(200).extract().jsonPath();
    }

    private static final class NotThereYet extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
