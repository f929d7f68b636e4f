package org.placewise.kit.notes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Management;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ManagementIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q",
                "/q/health",
                "/q/health/live",
                "/q/health/ready",
                "/q/health/started",
                "/q/metrics",
                "/q/openapi",
                "/openapi",
                "/openapi.json"
            })
    void thePublicPortKnowsNothingOfManagement(String address) {
        given().get(address).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/q/health, UP",
        "/q/health/live, UP",
        "/q/health/ready, UP",
        "/q/metrics, placewise_outbox_oldest_age_seconds",
        "/openapi, /v1/notes"
    })
    void theManagementPortTellsIt(String address, String content) {
        Management.given().get(address).then().statusCode(200).body(containsString(content));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/notes", "/v1/dead-letters"})
    void theManagementPortAnswersNoCallers(String address) {
        Management.given().get(address).then().statusCode(404);
    }
}
