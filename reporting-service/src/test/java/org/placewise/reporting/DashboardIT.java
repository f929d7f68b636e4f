package org.placewise.reporting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class DashboardIT {

    @Test
    void smoke() {
        List.of(
                        ExampleEvent.area(),
                        ExampleEvent.profile(),
                        ExampleEvent.instrument(),
                        ExampleEvent.submitted(),
                        ExampleEvent.partnership("board.recorded"),
                        ExampleEvent.partnership("objective.recorded"),
                        ExampleEvent.partnership("action.recorded"),
                        ExampleEvent.partnership("signs.assessed"))
                .forEach(ExampleEvent::publish);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().header(
                        "Authorization", Tokens.bearer("reader"))
                .get("/v1/places/E08000021/dashboard")
                .then()
                .statusCode(200)
                .body("components[1].state.word", equalTo("Emerging to Established")));
        System.out.println(given().header("Authorization", Tokens.bearer("reader"))
                .get("/v1/places/E08000021/dashboard")
                .asPrettyString());
        System.out.println(given().header("Authorization", Tokens.bearer("reader"))
                .get("/v1/places?q=new")
                .asPrettyString());
        System.out.println(given().header("Authorization", Tokens.bearer("reader"))
                .get("/v1/feeds/assessment-scores.csv?excel=true")
                .asPrettyString());
    }
}
